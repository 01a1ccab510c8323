package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/// What can be read without signing in: how to use it, for whom it is hard to use, and the page
/// that the service worker shows while there is no network.
@Path("/")
@Produces(TEXT_HTML)
class HelpResource {

  record help() implements TemplateInstance {}

  record accessibility() implements TemplateInstance {}

  record offline() implements TemplateInstance {}

  @GET
  @Path("help")
  public TemplateInstance help() {
    return new help();
  }

  @GET
  @Path("accessibility")
  public TemplateInstance accessibility() {
    return new accessibility();
  }

  @GET
  @Path("offline")
  public TemplateInstance offline() {
    return new offline();
  }
}
