package vn.chibo.web;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.MeetingPass;
import vn.chibo.identity.Passes;

/// Sends nobody to a sign-in server that is away: his browser would show its own error there. It is
/// knocked at first, and when nobody opens, the calm page is the answer ([OutageRoute]). Only then,
/// and only on the pages of a running evening, a meeting pass opens instead (decision 9).
@Alternative
@Priority(1)
@ApplicationScoped
class SignInDoor implements HttpAuthenticationMechanism {

  private static final String BINDING = "ky";

  private final OidcAuthenticationMechanism oidc;
  private final SignInServer server;
  private final Passes passes;
  private final String signedIn;
  private final String signOut;

  SignInDoor(
      OidcAuthenticationMechanism oidc,
      SignInServer server,
      Passes passes,
      @ConfigProperty(name = "quarkus.oidc.authentication.redirect-path") String signedIn,
      @ConfigProperty(name = "quarkus.oidc.logout.path") String signOut) {
    this.oidc = oidc;
    this.server = server;
    this.passes = passes;
    this.signedIn = signedIn;
    this.signOut = signOut;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    request.put(OidcUtils.TENANT_ID_ATTRIBUTE, levelOf(request.normalizedPath()));
    handOver(request, request.normalizedPath());
    var pass = passFor(request);
    var session = oidc.authenticate(request, identities);
    return pass.isEmpty()
        ? session
        : session
            .onItemOrFailure()
            .transformToUni((visitor, failure) -> orByPass(visitor, failure, pass.get()));
  }

  /// The path alone says which of the two sessions is meant. Left to the cookies, the short one of
  /// an act that binds would take the place of the evening's and end it after five minutes.
  private static String levelOf(String path) {
    return path.startsWith("/ky/") ? BINDING : OidcUtils.DEFAULT_TENANT_ID;
  }

  /// Where a browser changes hands, nothing of who was here before stays in it.
  private void handOver(RoutingContext request, String path) {
    if (path.equals(signOut)) {
      request.response().removeCookies(OidcUtils.SESSION_COOKIE_NAME + "_" + BINDING);
    }
    if (path.equals(signOut) || path.equals(signedIn)) {
      PassCookie.takeBack(request);
    }
  }

  private Optional<MeetingPass> passFor(RoutingContext request) {
    return PassCookie.of(request)
        .flatMap(passes::read)
        .filter(pass -> pass.opens(request.normalizedPath()));
  }

  /// The session where it is good. Else the pass, if the sign-in server is really away: a session
  /// that it refused is refused.
  private Uni<SecurityIdentity> orByPass(
      @Nullable SecurityIdentity visitor, @Nullable Throwable failure, MeetingPass pass) {
    if (visitor != null) {
      return Uni.createFrom().item(visitor);
    }
    return server.answers().chain(answers -> answers ? asBefore(failure) : byPass(pass));
  }

  private static Uni<SecurityIdentity> asBefore(@Nullable Throwable failure) {
    return failure == null ? Uni.createFrom().nullItem() : Uni.createFrom().failure(failure);
  }

  /// Without any role: a pass says who, our tables say what.
  private static Uni<SecurityIdentity> byPass(MeetingPass pass) {
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(pass.username()))
                .addAttribute(MeetingPass.NAME, pass)
                .build());
  }

  /// Fails when the sign-in server does not open.
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return server.knock().chain(() -> oidc.getChallenge(request));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return oidc.getCredentialTransport(request);
  }
}
