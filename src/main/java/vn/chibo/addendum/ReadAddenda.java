package vn.chibo.addendum;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.chibo.audit.Accesses;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.InTurn;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.minutes.IssuedMinutes;
import vn.chibo.minutes.IssuedMinutes.Original;

/// Reads addenda for whoever may read the minutes they add to.
@ApplicationScoped
class ReadAddenda {

  private final Database database;
  private final IssuedMinutes issuedMinutes;
  private final Addenda addenda;
  private final Signed signed;
  private final Accesses accesses;

  ReadAddenda(
      Database database,
      IssuedMinutes issuedMinutes,
      Addenda addenda,
      Signed signed,
      Accesses accesses) {
    this.database = database;
    this.issuedMinutes = issuedMinutes;
    this.addenda = addenda;
    this.signed = signed;
    this.accesses = accesses;
  }

  /// Refuses `no-such-minutes` and `minutes-not-issued`.
  Uni<AddendumPage> page(Actor.Person person, MeetingId meeting, Locale locale) {
    return database.as(
        person.subject(),
        () ->
            issuedMinutes
                .seen(meeting)
                .chain(original -> noted(person, original))
                .chain(original -> lines(meeting).chain(lines -> page(original, lines, locale))));
  }

  private Uni<AddendumPage> page(Original original, List<AddendumPage.Line> lines, Locale locale) {
    var evening = original.evening();
    return standing(evening)
        .map(standing -> AddendumPage.of(evening, MeetingNames.in(locale), standing.runs(), lines));
  }

  /// What the tables let this reader do. Who neither runs the evening nor belongs to the cell looks
  /// from above, and his look is noted (R35).
  private record Standing(boolean runs, boolean own) {}

  private Uni<Standing> standing(Evening evening) {
    return database
        .find(Standing.class, STANDING, Map.of("meeting", evening.id(), "cell", evening.cell()))
        .map(Objects::requireNonNull);
  }

  private Uni<Original> noted(Actor.Person person, Original original) {
    var evening = original.evening();
    return standing(evening)
        .chain(standing ->
            standing.runs() || standing.own()
                ? Uni.createFrom().voidItem()
                : accesses.note(person.member(), evening.cell(), evening.id(), "MINUTES"))
        .replaceWith(original);
  }

  private Uni<List<AddendumPage.Line>> lines(MeetingId meeting) {
    var lines = new ArrayList<AddendumPage.Line>();
    return addenda
        .of(meeting)
        .chain(all -> InTurn.each(all, addendum -> line(addendum, lines)))
        .replaceWith(lines);
  }

  private Uni<Void> line(Addendum addendum, List<AddendumPage.Line> lines) {
    return signed
        .of(addendum)
        .invoke(given -> lines.add(AddendumPage.Line.of(addendum, given)))
        .replaceWithVoid();
  }

  /// One addendum with its original and its signatures.
  record Found(SignAddendum.Held held, List<Signed.Given> given) {}

  /// Refuses `no-such-addendum` too.
  Uni<Found> one(Actor.Person person, MeetingId meeting, int number) {
    return database.as(
        person.subject(),
        () ->
            issuedMinutes
                .seen(meeting)
                .chain(original -> noted(person, original))
                .chain(original -> found(original, meeting, number)));
  }

  private Uni<Found> found(Original original, MeetingId meeting, int number) {
    return addenda
        .find(meeting, number)
        .map(addendum -> new SignAddendum.Held(original, addendum))
        .chain(held -> signed.of(held.addendum()).map(given -> new Found(held, given)));
  }

  private static final String STANDING =
      """
      select runs(:meeting),
        :cell in (select own_cells()) or :cell in (select kept_cells())
      """;
}
