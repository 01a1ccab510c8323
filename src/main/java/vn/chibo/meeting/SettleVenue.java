package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;
import vn.chibo.organisation.Authorisations;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

/// Writes how and where a meeting is held and who leads it, until it is opened. An online form
/// needs its ground (R10); who was called already is told what changed.
@ApplicationScoped
class SettleVenue {

  private final Database database;
  private final Drafts drafts;
  private final Circumstances circumstances;
  private final Authorisations authorisations;
  private final Roster roster;
  private final Changes changes;
  private final Trail trail;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  SettleVenue(
      Database database,
      Drafts drafts,
      Circumstances circumstances,
      Authorisations authorisations,
      Roster roster,
      Changes changes,
      Trail trail,
      RulesInForce rulesInForce,
      Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.circumstances = circumstances;
    this.authorisations = authorisations;
    this.roster = roster;
    this.changes = changes;
    this.trail = trail;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  Uni<Planning> settle(Actor.Person person, MeetingId meeting, int version, Venue venue) {
    return database.as(
        person.subject(),
        () -> drafts.hold(meeting).chain(now -> decide(person, now, version, venue)));
  }

  private Uni<Planning> decide(Actor.Person person, Draft now, int version, Venue venue) {
    if (now.stage() != Stage.DRAFT && now.stage() != Stage.CALLED) {
      return Uni.createFrom().item(new Planning.NoDraft(now.stage()));
    }
    if (now.version() != version) {
      return Uni.createFrom().item(new Planning.Stale(now));
    }
    return roster
        .of(now.cellId(), now.day())
        .chain(lines -> rulesInForce.today(now.cellId()).map(rules -> new Known(rules, lines)))
        .chain(known -> rule(person, now, venue, known));
  }

  /// What the decision needs beside the draft itself.
  private record Known(RuleSet rules, List<RosterLine> roster) {}

  private Uni<Planning> rule(Actor.Person person, Draft now, Venue venue, Known known) {
    return authorisations
        .of(now.cellId())
        .map(given -> new FormRuling.Grounds(given, venue.circumstance() != null))
        .map(grounds -> FormRuling.of(venue.form(), now.day(), grounds, known.rules()))
        .chain(ruling -> write(person, now, venue, new Ruled(ruling, known)));
  }

  private record Ruled(FormRuling ruling, Known known) {}

  private Uni<Planning> write(Actor.Person person, Draft now, Venue venue, Ruled ruled) {
    var ruling = ruled.ruling();
    var mistakes = mistakes(venue, ruling, ruled.known().roster(), ruled.known().rules());
    if (!mistakes.isEmpty()) {
      return Uni.createFrom().item(new Planning.Mistaken(mistakes));
    }
    return drafts
        .settle(now, venue, ruling.authorisation())
        .call(() -> changes.remember(person, now.meeting(), difference(now, venue)))
        .call(() -> circumstances.state(person, now, circumstanceOf(venue, ruling)))
        .call(() -> trail.append(fact(person, now, venue, ruling.authorisation())))
        .replaceWith(new Planning.Stored(now.meeting()));
  }

  private static List<Changes.Change> difference(Draft now, Venue venue) {
    return now.stage() == Stage.DRAFT
        ? List.of()
        : List.of(
            new Changes.Change(Changes.What.PLACE, now.place(), venue.place()),
            new Changes.Change(Changes.What.FORM, now.form().name(), venue.form().name()));
  }

  /// An authorisation needs no circumstance beside it.
  private static Venue.@Nullable Circumstance circumstanceOf(Venue venue, FormRuling ruling) {
    return ruling instanceof FormRuling.Exceptional ? venue.circumstance() : null;
  }

  private static List<Mistake> mistakes(
      Venue venue, FormRuling ruling, List<RosterLine> roster, RuleSet rules) {
    var mistakes = new ArrayList<Mistake>();
    if (ruling instanceof FormRuling.NotAllowed(var citation)) {
      mistakes.add(new Mistake.FormNotAllowed(citation));
    }
    if (venue.circumstance() != null && !isOffered(venue.circumstance().ground(), rules)) {
      mistakes.add(new Mistake.NotOffered("ground"));
    }
    if (roster.stream().noneMatch(line -> line.member().equals(venue.chair()))) {
      mistakes.add(new Mistake.NotOffered("chair"));
    }
    if (roster.stream().noneMatch(line -> line.member().equals(venue.contact()))) {
      mistakes.add(new Mistake.NotOffered("contact"));
    }
    return mistakes;
  }

  private static boolean isOffered(String ground, RuleSet rules) {
    return rules.value(OnlineRules.SPECIAL_CIRCUMSTANCES).stream()
        .anyMatch(choice -> choice.code().equals(ground));
  }

  private static Fact fact(
      Actor.Person person, Draft now, Venue venue, @Nullable UUID authorisation) {
    var basis = authorisation == null ? "NONE" : authorisation.toString();
    return Fact.of("VENUE_SETTLED", person.subject())
        .inCell(now.cell())
        .atMeeting(now.id())
        .with(
            Map.of(
                "form", venue.form().name(),
                "authorisation", basis,
                "chair", venue.chair().toString(),
                "contact", venue.contact().toString()));
  }
}
