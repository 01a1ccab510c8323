package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.Slip;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Makes fresh links for paper and the sheet they are printed on. A second slip for the same person
/// closes the link on his first one; links sent by mail stay open.
@ApplicationScoped
class PrintSlips {

  private final Database database;
  private final Evenings evenings;
  private final Summonses summonses;
  private final Links links;
  private final SlipSheet sheet;
  private final Trail trail;

  PrintSlips(
      Database database,
      Evenings evenings,
      Summonses summonses,
      Links links,
      SlipSheet sheet,
      Trail trail) {
    this.database = database;
    this.evenings = evenings;
    this.summonses = summonses;
    this.links = links;
    this.sheet = sheet;
    this.trail = trail;
  }

  /// The sheet for the chosen people; who is not summoned to this meeting is left out.
  Uni<PartyDocument> print(Actor.Person officer, MeetingId meeting, List<UUID> chosen) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .invoke(ReplaceLink::mustBeAhead)
                .chain(evening -> print(officer, evening, chosen)));
  }

  private Uni<PartyDocument> print(Actor.Person officer, Evening evening, List<UUID> chosen) {
    return summonses
        .helper(evening)
        .map(helper -> Gathering.of(evening, helper))
        .chain(gathering -> slips(new Batch(officer, evening, gathering), chosen))
        .map(slips -> sheet.of(evening, slips));
  }

  private record Batch(Actor.Person officer, Evening evening, Gathering gathering) {}

  private Uni<List<Slip>> slips(Batch batch, List<UUID> chosen) {
    var slips = new ArrayList<Slip>();
    return summonses
        .named(batch.evening().meeting(), chosen)
        .invoke(PrintSlips::mustBeSome)
        .chain(people -> InTurn.each(people, person -> slip(batch, person, slips::add)))
        .replaceWith(slips);
  }

  private static void mustBeSome(List<Summonses.Named> people) {
    if (people.isEmpty()) {
      throw Refusal.invalid("nobody-chosen");
    }
  }

  private Uni<Void> slip(
      Batch batch, Summonses.Named person, java.util.function.Consumer<Slip> printed) {
    var officer = batch.officer().member();
    var terms = links.onPaper(batch.evening(), officer);
    return links
        .revokePrinted(person.id(), officer)
        .chain(() -> links.issue(person.id(), terms))
        .invoke(
            link -> printed.accept(sheet.slip(batch.evening(), batch.gathering(), person, link)))
        .chain(() -> trail.append(fact(batch, person)));
  }

  private static Fact fact(Batch batch, Summonses.Named person) {
    return Fact.of("SLIP_PRINTED", batch.officer().subject())
        .inCell(batch.evening().cell())
        .atMeeting(batch.evening().id())
        .with(Map.of("summons", person.summons()));
  }
}
