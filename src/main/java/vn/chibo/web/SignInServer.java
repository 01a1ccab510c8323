package vn.chibo.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.net.NetClientOptions;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.net.NetClient;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Whether the sign-in server is there. Where it is reached by an outgoing proxy this is not asked,
/// and it counts as there.
@ApplicationScoped
class SignInServer {

  private static final int PATIENCE_MILLIS = 3000;
  private static final String DISCOVERY = "/.well-known/openid-configuration";
  private static final int OK = 200;

  private final NetClient net;
  private final WebClient web;
  private final URI server;
  private final boolean reachedByProxy;

  SignInServer(
      Vertx vertx,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI server,
      @ConfigProperty(name = "quarkus.oidc.proxy.host") Optional<String> proxy) {
    this.net = vertx.createNetClient(new NetClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    this.web = WebClient.create(vertx, new WebClientOptions().setConnectTimeout(PATIENCE_MILLIS));
    this.server = server;
    this.reachedByProxy = proxy.isPresent();
  }

  /// Fails when nobody opens.
  Uni<Void> knock() {
    return reachedByProxy
        ? Uni.createFrom().voidItem()
        : net.connect(port(), server.getHost()).call(socket -> socket.close()).replaceWithVoid();
  }

  /// Whether it really answers: a server in front of it may open the door while it is away.
  Uni<Boolean> answers() {
    return reachedByProxy
        ? Uni.createFrom().item(true)
        : web.getAbs(server + DISCOVERY)
            .timeout(PATIENCE_MILLIS)
            .send()
            .map(answer -> answer.statusCode() == OK)
            .onFailure()
            .recoverWithItem(false);
  }

  private int port() {
    if (server.getPort() > 0) {
      return server.getPort();
    }
    return "http".equals(server.getScheme()) ? 80 : 443;
  }
}
