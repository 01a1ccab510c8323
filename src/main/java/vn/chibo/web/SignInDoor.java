package vn.chibo.web;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.net.NetClientOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.net.NetClient;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends nobody to a sign-in server that is away: his browser would show its own error there. It is
/// knocked at first, and when nobody opens, the calm page is the answer ([OutageRoute]).
@Alternative
@Priority(1)
@ApplicationScoped
class SignInDoor implements HttpAuthenticationMechanism {

  private static final int PATIENCE_MILLIS = 3000;
  private static final String BINDING = "ky";

  private final OidcAuthenticationMechanism oidc;
  private final NetClient net;
  private final URI server;
  private final boolean reachedByProxy;
  private final String signOut;

  SignInDoor(
      OidcAuthenticationMechanism oidc,
      Vertx vertx,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI server,
      @ConfigProperty(name = "quarkus.oidc.proxy.host") Optional<String> proxy,
      @ConfigProperty(name = "quarkus.oidc.logout.path") String signOut) {
    this.oidc = oidc;
    this.net = vertx.createNetClient(new NetClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    this.server = server;
    this.reachedByProxy = proxy.isPresent();
    this.signOut = signOut;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identities) {
    request.put(OidcUtils.TENANT_ID_ATTRIBUTE, levelOf(request.normalizedPath()));
    if (request.normalizedPath().equals(signOut)) {
      request.response().removeCookies(OidcUtils.SESSION_COOKIE_NAME + "_" + BINDING);
    }
    return oidc.authenticate(request, identities);
  }

  /// The path alone says which of the two sessions is meant. Left to the cookies, the short one of
  /// an act that binds would take the place of the evening's and end it after five minutes.
  private static String levelOf(String path) {
    return path.startsWith("/ky/") ? BINDING : OidcUtils.DEFAULT_TENANT_ID;
  }

  /// Fails when the sign-in server does not open.
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return knock().chain(() -> oidc.getChallenge(request));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return oidc.getCredentialTypes();
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
    return oidc.getCredentialTransport(request);
  }

  private Uni<Void> knock() {
    return reachedByProxy
        ? Uni.createFrom().voidItem()
        : net.connect(port(), server.getHost()).call(socket -> socket.close()).replaceWithVoid();
  }

  private int port() {
    if (server.getPort() > 0) {
      return server.getPort();
    }
    return "http".equals(server.getScheme()) ? 80 : 443;
  }
}
