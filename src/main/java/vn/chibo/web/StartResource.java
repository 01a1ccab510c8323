package vn.chibo.web;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import vn.chibo.identity.ExampleAccounts;

/// The door: what this is, where to sign in, and what a member without an account does instead.
@Path("/")
class StartResource {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

  private final Page page;
  private final ExampleAccounts accounts;
  private final RoutingContext request;

  StartResource(Page page, ExampleAccounts accounts, RoutingContext request) {
    this.page = page;
    this.accounts = accounts;
    this.request = request;
  }

  record start(List<ExampleAccounts.Shown> accounts, String language) implements TemplateInstance {}

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page() {
    return shown().map(known -> new start(known, page.language()));
  }

  /// Passwords of invented people, for whoever sits at this very machine (decision 11).
  private Uni<List<ExampleAccounts.Shown>> shown() {
    return page.example() && comesFromHere() ? accounts.list() : Uni.createFrom().item(List.of());
  }

  private boolean comesFromHere() {
    var address = request.request().remoteAddress();
    return LOOPBACK.contains(address.hostAddress())
        && !request.request().headers().contains("X-Forwarded-For")
        && !request.request().headers().contains("Forwarded");
  }
}
