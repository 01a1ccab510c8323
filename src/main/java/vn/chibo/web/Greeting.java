package vn.chibo.web;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.chibo.identity.MeetingPass;

/// Finds out who looks before the page is made, so that the masthead can say it. A browser without
/// our session asks nobody. What goes wrong here does not stop the page: whether the visitor may
/// see it is asked again, and answered, by the page's own room. On a public page nobody else has
/// asked yet: what is found is kept for the rest of the request.
class Greeting {

  private static final Logger LOG = Logger.getLogger(Greeting.class);
  private static final String SESSION = "q_session";

  private final Page page;
  private final Visitors visitors;
  private final CurrentIdentityAssociation identity;

  Greeting(Page page, Visitors visitors, CurrentIdentityAssociation identity) {
    this.page = page;
    this.visitors = visitors;
    this.identity = identity;
  }

  /// Before an address is looked for, so that also the page that says there is none knows him.
  @ServerRequestFilter(preMatching = true)
  public Uni<Void> greet(ContainerRequestContext request) {
    return hasSession(request) && wantsPage(request)
        ? recognise().onFailure().recoverWithUni(this::goOn)
        : Uni.createFrom().voidItem();
  }

  private static boolean hasSession(ContainerRequestContext request) {
    return request.getCookies().keySet().stream()
        .anyMatch(name -> name.startsWith(SESSION) || name.equals(MeetingPass.NAME));
  }

  private static boolean wantsPage(ContainerRequestContext request) {
    return String.valueOf(request.getHeaderString("Accept")).contains("text/html");
  }

  private Uni<Void> recognise() {
    return identity
        .getDeferredIdentity()
        .invoke(found -> identity.setIdentity(found))
        .chain(this::visitorOf)
        .invoke(page::welcome)
        .replaceWithVoid();
  }

  private Uni<Visitor> visitorOf(SecurityIdentity signedIn) {
    return signedIn.isAnonymous() ? Uni.createFrom().item(Visitor.NOBODY) : visitors.of(signedIn);
  }

  private Uni<Void> goOn(Throwable failure) {
    LOG.warnf(failure, "Nobody to greet: %s", failure.getClass());
    return Uni.createFrom().voidItem();
  }
}
