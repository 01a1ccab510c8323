package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Stage;
import vn.chibo.membership.Channel;

/// A notice for all at once, without personal links and in neutral words (decision 13), to be
/// posted where the cell reads. It counts as notice for those alone who agreed that it does.
@ApplicationScoped
class PostNotice {

  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Database database;
  private final Evenings evenings;
  private final Summonses summonses;
  private final SummonsLines lines;
  private final Deliveries deliveries;
  private final Trail trail;

  PostNotice(
      Database database,
      Evenings evenings,
      Summonses summonses,
      SummonsLines lines,
      Deliveries deliveries,
      Trail trail) {
    this.database = database;
    this.evenings = evenings;
    this.summonses = summonses;
    this.lines = lines;
    this.deliveries = deliveries;
    this.trail = trail;
  }

  /// The text and how many wait for it.
  record Post(String text, long waiting) {}

  /// Refuses `meeting-not-called` as long as nobody is called.
  Uni<Post> read(Actor.Person officer, MeetingId meeting) {
    return database.as(
        officer.subject(),
        () ->
            evenings.kept(meeting).invoke(TellByHand::mustMatter).chain(evening -> post(evening)));
  }

  private Uni<Post> post(Evening evening) {
    return summonses
        .helper(evening)
        .map(helper -> text(evening, helper))
        .chain(text -> waiting(evening).map(people -> new Post(text, people.size())));
  }

  private Uni<List<SummonsLine>> waiting(Evening evening) {
    return lines
        .of(evening.meeting())
        .map(all -> all.stream().filter(line -> line.next() == Channel.POSTED).toList());
  }

  private static String text(Evening evening, Gathering.Helper helper) {
    var words = Reader.words(HandText.class, VIETNAMESE);
    var day = VietnamTime.dayOf(evening.startsAt());
    var when = VietnamTime.weekday(day) + ", " + VietnamTime.hourAndDate(evening.startsAt());
    var first = evening.stage() == Stage.CANCELLED ? words.postCancelled() : words.postNotice();
    return String.join(
        "\n",
        first,
        words.postWhen(when),
        words.postPlace(evening.place()),
        words.postHelp(helper.line()));
  }

  /// Notes for everybody who waits for it that it was posted; the second time there is nobody.
  Uni<Integer> tick(Actor.Person officer, MeetingId meeting) {
    return database.as(
        officer.subject(),
        () ->
            evenings
                .kept(meeting)
                .invoke(TellByHand::mustMatter)
                .chain(evening -> tick(officer, evening)));
  }

  private Uni<Integer> tick(Actor.Person officer, Evening evening) {
    return waiting(evening)
        .call(people -> InTurn.each(people, line -> note(officer, line)))
        .call(people -> trail.append(fact(officer, evening, people.size())))
        .map(List::size);
  }

  private Uni<Void> note(Actor.Person officer, SummonsLine line) {
    return deliveries.byHand(new SummonsId(line.summons()), Channel.POSTED, officer.member());
  }

  private static Fact fact(Actor.Person officer, Evening evening, int told) {
    return Fact.of("NOTICE_POSTED", officer.subject())
        .inCell(evening.cell())
        .atMeeting(evening.id())
        .with(Map.of("told", told));
  }
}
