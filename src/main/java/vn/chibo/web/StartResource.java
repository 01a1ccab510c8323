package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/// The door: what this is, where to sign in, and what a member without an account does instead.
@Path("/")
class StartResource {

  record start() implements TemplateInstance {}

  @GET
  @Produces(TEXT_HTML)
  public TemplateInstance page() {
    return new start();
  }
}
