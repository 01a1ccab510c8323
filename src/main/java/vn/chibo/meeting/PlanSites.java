package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.membership.Roster;
import vn.chibo.membership.RosterLine;

/// An officer plans the sites of a meeting and hands each keeper his link (R14).
@ApplicationScoped
class PlanSites {

  private final Database database;
  private final Drafts drafts;
  private final Sites sites;
  private final Roster roster;
  private final Trail trail;
  private final SecureRandom random = new SecureRandom();

  PlanSites(Database database, Drafts drafts, Sites sites, Roster roster, Trail trail) {
    this.database = database;
    this.drafts = drafts;
    this.sites = sites;
    this.roster = roster;
    this.trail = trail;
  }

  /// The site and the secret of its new link, told this once.
  record Linked(Draft draft, Sites.Site site, Secret secret) {}

  /// Refuses `site-needs-a-keeper` for one who is no member of the cell.
  Uni<UUID> add(Actor.Person person, MeetingId meeting, String name, UUID keeper) {
    var site = UUID.randomUUID();
    return database.as(
        person.subject(),
        () ->
            changeable(meeting)
                .call(draft -> mustBeMember(draft, keeper))
                .call(() -> sites.add(meeting, site, name, keeper))
                .chain(draft -> trail.append(fact("SITE_PLANNED", person, draft, site)))
                .replaceWith(site));
  }

  /// Taken off twice, the second changes nothing. Refuses `site-in-use` once members are called.
  Uni<Integer> remove(Actor.Person person, MeetingId meeting, UUID site) {
    return database.as(
        person.subject(), () -> drafts.hold(meeting).chain(draft -> remove(person, draft, site)));
  }

  private Uni<Integer> remove(Actor.Person person, Draft draft, UUID site) {
    if (draft.stage() != Stage.DRAFT) {
      throw Refusal.conflict("site-in-use");
    }
    return sites
        .remove(draft.meeting(), site)
        .call(taken -> trail.appendIfAny(taken, fact("SITE_TAKEN_OFF", person, draft, site)));
  }

  /// A new link for the keeper; the one before opens nothing any more.
  Uni<Linked> link(Actor.Person person, MeetingId meeting, UUID site) {
    var secret = Secret.fresh(random);
    return database.as(
        person.subject(),
        () ->
            changeable(meeting)
                .call(() -> sites.link(meeting, site, secret.hash()))
                .call(draft -> trail.append(fact("SITE_LINK_ISSUED", person, draft, site)))
                .chain(draft -> linked(draft, site, secret)));
  }

  private Uni<Linked> linked(Draft draft, UUID site, Secret secret) {
    return sites
        .find(draft.meeting(), site)
        .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")))
        .map(found -> new Linked(draft, found, secret));
  }

  private Uni<Draft> changeable(MeetingId meeting) {
    return drafts.hold(meeting).map(PlanSites::notOver);
  }

  private static Draft notOver(Draft draft) {
    return switch (draft.stage()) {
      case DRAFT, CALLED, OPEN -> draft;
      case ENDED -> throw Refusal.conflict("session-ended");
      case CANCELLED -> throw Refusal.conflict("meeting-cancelled");
    };
  }

  private Uni<List<RosterLine>> mustBeMember(Draft draft, UUID keeper) {
    return roster.of(draft.cellId(), draft.day()).invoke(lines -> requireIn(lines, keeper));
  }

  private static void requireIn(List<RosterLine> lines, UUID keeper) {
    if (lines.stream().noneMatch(line -> line.member().equals(keeper))) {
      throw Refusal.invalid("site-needs-a-keeper");
    }
  }

  private static Fact fact(String kind, Actor.Person person, Draft draft, UUID site) {
    return Fact.of(kind, person.subject())
        .inCell(draft.cell())
        .atMeeting(draft.id())
        .with(Map.of("site", site.toString()));
  }
}
