package vn.chibo.conference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.rulebook.Rulebook;

/// A committee hosts a study conference: it invites cells, moves it, calls it off. Each cell then
/// has a draft of its own, calls its members and takes its roll, so that the attendance is the
/// cell's.
@ApplicationScoped
class HostConference {

  private final Database database;
  private final Conferences conferences;
  private final Trail trail;
  private final Rulebook rulebook;
  private final Clock clock;

  HostConference(
      Database database, Conferences conferences, Trail trail, Rulebook rulebook, Clock clock) {
    this.database = database;
    this.conferences = conferences;
    this.trail = trail;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /// Sent twice under the same decision, the first stays and is answered again. Refuses
  /// `nothing-hosted`.
  Uni<ConferenceId> host(
      Actor.Person person, OrganisationId organisation, ConferenceForm.Wish wish) {
    return database.as(
        person.subject(),
        () ->
            conferences
                .host(organisation)
                .chain(host -> add(person, host.id(), wish))
                .chain(conference -> invite(person, conference, wish.cells())));
  }

  /// Invites more cells and tries again those that something hindered.
  Uni<ConferenceId> invite(Actor.Person person, ConferenceId conference, List<UUID> cells) {
    return database
        .list(Integer.class, INVITE, Map.of("id", conference.value(), "cells", joined(cells)))
        .chain(() -> convene(person, conference))
        .replaceWith(conference);
  }

  /// As [#invite], in a transaction of its own. Refuses `no-such-conference` and
  /// `conference-cancelled`.
  Uni<ConferenceId> inviteMore(Actor.Person person, ConferenceId conference, List<UUID> cells) {
    return database.as(
        person.subject(),
        () ->
            conferences
                .hold(conference)
                .invoke(HostConference::mustStand)
                .chain(() -> invite(person, conference, cells)));
  }

  /// Moved twice to the same hours, the second changes nothing.
  Uni<Void> move(Actor.Person person, ConferenceId conference, ConferenceForm.Hours hours) {
    return database.as(
        person.subject(),
        () ->
            conferences
                .hold(conference)
                .invoke(HostConference::mustStand)
                .chain(found -> move(person, found, hours)));
  }

  private Uni<Void> move(Actor.Person person, Conference conference, ConferenceForm.Hours hours) {
    if (conference.startsAt().equals(hours.startsAt())
        && conference.plannedEnd().equals(hours.plannedEnd())) {
      return Uni.createFrom().voidItem();
    }
    var values =
        Map.<String, Object>of(
            "id", conference.id(), "starts", hours.startsAt(), "ends", hours.plannedEnd());
    var said = Map.<String, Object>of("startsAt", hours.startsAt().toString());
    return database
        .list(Integer.class, MOVE, values)
        .chain(() -> tellCells("CONFERENCE_MOVED", person, conference.conference(), said));
  }

  /// Called off twice, the first reason stays.
  Uni<Void> cancel(Actor.Person person, ConferenceId conference, String reason) {
    return database.as(
        person.subject(),
        () -> conferences.hold(conference).chain(found -> cancel(person, found, reason)));
  }

  private Uni<Void> cancel(Actor.Person person, Conference conference, String reason) {
    if (conference.isCancelled()) {
      return Uni.createFrom().voidItem();
    }
    var values =
        Map.<String, Object>of("id", conference.id(), "reason", reason, "at", clock.instant());
    return database
        .list(Integer.class, CANCEL, values)
        .chain(() -> tellCells("CONFERENCE_CANCELLED", person, conference.conference(), Map.of()));
  }

  /// Refuses `no-such-conference` to who does not host it, and changes nothing.
  Uni<Conference> mustHost(Actor.Person person, ConferenceId conference) {
    return database.as(person.subject(), () -> conferences.hold(conference));
  }

  private static void mustStand(Conference conference) {
    if (conference.isCancelled()) {
      throw Refusal.conflict("conference-cancelled");
    }
  }

  private Uni<ConferenceId> add(Actor.Person person, UUID organisation, ConferenceForm.Wish wish) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", UUID.randomUUID());
    values.put("organisation", organisation);
    values.put("title", wish.title());
    values.put("number", wish.number());
    values.put("decided", wish.decidedOn());
    values.put("ground", wish.ground());
    values.put("form", wish.form().name());
    values.put("place", wish.place());
    values.put("starts", wish.hours().startsAt());
    values.put("ends", wish.hours().plannedEnd());
    values.put("person", person.member());
    values.put("at", clock.instant());
    return database
        .run(ADD, values)
        .chain(() -> database.find(UUID.class, ADDED, added(organisation, wish)))
        .map(id -> new ConferenceId(Objects.requireNonNull(id)));
  }

  private static Map<String, Object> added(UUID organisation, ConferenceForm.Wish wish) {
    return Map.of(
        "organisation", organisation, "number", wish.number(), "decided", wish.decidedOn());
  }

  /// Only cells that have a meeting now and had none before are told.
  private Uni<Void> convene(Actor.Person person, ConferenceId conference) {
    var rules = rulebook.inForceOn(VietnamTime.today(clock)).id().code();
    var values =
        Map.<String, Object>of("id", conference.value(), "rules", rules, "at", clock.instant());
    return convened(conference)
        .call(() -> database.list(Integer.class, CONVENE, values))
        .chain(before -> convened(conference).map(now -> without(now, before)))
        .chain(made -> tell("CONFERENCE_CONVENED", person, conference, made));
  }

  private static List<UUID> without(List<UUID> now, List<UUID> before) {
    return now.stream().filter(cell -> !before.contains(cell)).toList();
  }

  private Uni<List<UUID>> convened(ConferenceId conference) {
    return database.list(UUID.class, CONVENED, Map.of("id", conference.value()));
  }

  private Uni<Void> tell(
      String kind, Actor.Person person, ConferenceId conference, List<UUID> cells) {
    return InTurn.each(
        cells, cell -> trail.append(fact(kind, person, conference, Map.of()).inCell(cell)));
  }

  private Uni<Void> tellCells(
      String kind, Actor.Person person, ConferenceId conference, Map<String, Object> said) {
    return convened(conference)
        .chain(cells ->
            InTurn.each(
                cells, cell -> trail.append(fact(kind, person, conference, said).inCell(cell))));
  }

  private static Fact fact(
      String kind, Actor.Person person, ConferenceId conference, Map<String, Object> said) {
    var values = new HashMap<String, Object>(said);
    values.put("conference", conference.toString());
    return Fact.of(kind, person.subject()).with(values);
  }

  private static String joined(List<UUID> cells) {
    return cells.stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  private static final String ADD =
      """
      insert into study_conference (id, organisation, title, number, decided_on, ground, form, place,
        starts_at, planned_end, written_by, written_at)
      values (:id, :organisation, :title, :number, :decided, cast(:ground as text), :form, :place,
        :starts, :ends, :person, :at)
      on conflict (organisation, number, decided_on) do nothing
      """;

  private static final String ADDED =
      """
      select c.id from study_conference c
      where c.organisation = :organisation and c.number = :number and c.decided_on = :decided
      """;

  private static final String INVITE =
      "select invite_cells(:id, cast(string_to_array(:cells, ',') as uuid[]))";
  private static final String CONVENE = "select convene(:id, :rules, :at)";
  private static final String MOVE = "select move_conference(:id, :starts, :ends)";
  private static final String CANCEL = "select cancel_conference(:id, :reason, :at)";

  private static final String CONVENED =
      """
      select s.cell from study_conference_cell s
      where s.conference = :id and s.meeting is not null
      order by s.cell
      limit 400
      """;
}
