package vn.chibo.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// A sign-in server that is away is noticed before any resource is asked. This turns that failure
/// into the same calm page, by way of a resource that refuses with it.
@ApplicationScoped
class OutageRoute {

  static final String PAGE = "/problems/part-missing/now";

  /// Early, so that it stands before the server's own last handler of failures.
  private static final int EARLY = -1;

  void stand(@Observes Router router) {
    router.route().order(EARLY).failureHandler(OutageRoute::explain);
  }

  private static void explain(RoutingContext request) {
    var failure = request.failure();
    if (failure == null || request.response().headWritten() || !Outage.explains(failure)) {
      request.next();
      return;
    }
    request.reroute(HttpMethod.GET, PAGE);
  }
}
