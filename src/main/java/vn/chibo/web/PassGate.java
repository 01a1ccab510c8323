package vn.chibo.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.MeetingPass;
import vn.chibo.identity.Passes;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// Gives the meeting pass to who is signed in and at work in a running evening, and at each use of
/// one asks whether he still runs it and it still runs (decision 9).
class PassGate {

  /// A pass younger than this is not renewed.
  private static final Duration YOUNG = Duration.ofMinutes(5);

  private final Who who;
  private final SecurityIdentity visitor;
  private final Passes passes;
  private final RunningEvenings evenings;
  private final Page page;
  private final Clock clock;

  PassGate(
      Who who,
      SecurityIdentity visitor,
      Passes passes,
      RunningEvenings evenings,
      Page page,
      Clock clock) {
    this.who = who;
    this.visitor = visitor;
    this.passes = passes;
    this.evenings = evenings;
    this.page = page;
    this.clock = clock;
  }

  @ServerRequestFilter
  public Uni<Void> pass(ContainerRequestContext request, RoutingContext http) {
    var meeting = MeetingPass.eveningOf(http.normalizedPath());
    if (meeting.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return who.pass().isPresent()
        ? goOnByPass(new MeetingId(meeting.get()))
        : giveIfDue(meeting.get(), request, http);
  }

  private Uni<Void> goOnByPass(MeetingId meeting) {
    page.byPass();
    return who.person().chain(person -> evenings.goOnByPass(person, meeting));
  }

  private Uni<Void> giveIfDue(UUID meeting, ContainerRequestContext request, RoutingContext http) {
    return opensPage(request) && !visitor.isAnonymous() && !hasYoung(meeting, http)
        ? give(new MeetingId(meeting), http)
        : Uni.createFrom().voidItem();
  }

  private static boolean opensPage(ContainerRequestContext request) {
    return request.getMethod().equals("GET")
        && String.valueOf(request.getHeaderString("Accept")).contains("text/html");
  }

  /// A pass of somebody else, who used this browser before, is replaced.
  private boolean hasYoung(UUID meeting, RoutingContext http) {
    return PassCookie.of(http)
        .flatMap(passes::read)
        .filter(pass -> pass.meeting().equals(meeting))
        .filter(pass -> pass.username().equals(visitor.getPrincipal().getName()))
        .filter(pass -> pass.issuedAt().plus(YOUNG).isAfter(clock.instant()))
        .isPresent();
  }

  /// What refuses a pass does not refuse the page, which gives its own answer.
  private Uni<Void> give(MeetingId meeting, RoutingContext http) {
    return who.person()
        .call(person ->
            evenings.passUntil(person, meeting).invoke(until -> give(person, meeting, until, http)))
        .replaceWithVoid()
        .onFailure(Refusal.class)
        .recoverWithNull();
  }

  private void give(
      Actor.Person person, MeetingId meeting, @Nullable Instant until, RoutingContext http) {
    if (until == null) {
      return;
    }
    var token = passes.written(who.passTo(meeting.value(), person, until));
    PassCookie.give(http, token, clock.instant(), until);
  }
}
