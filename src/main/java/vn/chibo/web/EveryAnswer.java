package vn.chibo.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// What every answer says, whoever makes it: a page, a file that is sent piece by piece and passes
/// no filter, a redirect to the sign-in. The browser guesses no type, and an answer that says
/// nothing about caching is a personal one and is not kept (decision 13).
@ApplicationScoped
class EveryAnswer {

  private static final int BEFORE_EVERYTHING = -10_000;

  void stand(@Observes Router router) {
    router.route().order(BEFORE_EVERYTHING).handler(EveryAnswer::guard);
  }

  private static void guard(RoutingContext request) {
    request.addHeadersEndHandler(_ -> guard(request.response()));
    request.next();
  }

  private static void guard(HttpServerResponse answer) {
    answer.putHeader("X-Content-Type-Options", "nosniff");
    if (!answer.headers().contains(HttpHeaders.CACHE_CONTROL)) {
      answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
