package vn.chibo.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.quorum.Standing;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// What an act changes, in sentences, before it is written: his rows, the body of votes (R20), the
/// summonses that are out (R9), his posts, the dues, and what R3 will say.
record ActPreview(
    List<String> changes,
    @Nullable String terms,
    String body,
    String meaning,
    List<Evening> evenings,
    List<Post> posts,
    boolean postsEnd,
    String from,
    String dues,
    List<ConcernLine> concerns) {

  /// @param wrong something is to be done about this summons
  record Evening(UUID meeting, String sentence, boolean wrong) {}

  record Post(String title, String organisation, boolean here) {}

  static ActPreview of(Weighed.Shown shown, Locale locale) {
    return new Making(shown, locale).preview();
  }

  private static final class Making {

    private final Weighed.Shown shown;
    private final RuleSet rules;
    private final Locale locale;
    private final ActText text;
    private final StandingWords words;
    private final LocalDate from;
    private final Standing before;
    private final Standing after;

    Making(Weighed.Shown shown, Locale locale) {
      this.shown = shown;
      this.rules = shown.scene().rules();
      this.locale = locale;
      this.text = Reader.words(ActText.class, locale);
      this.words = new StandingWords(Reader.words(StandText.class, locale));
      this.from = shown.wish().from();
      this.before = shown.scene().standingOn(from).orElseThrow();
      this.after = shown.plan().written().getFirst().kind();
    }

    ActPreview preview() {
      int voting = shown.hanging().voting();
      return new ActPreview(
          changes(),
          terms(),
          text.bodyOf(VietnamTime.date(from), voting, voting + change(Standing::weighsWhenAbsent)),
          text.meaningFor(shown.scene().slip().name(), words.meaning(after)),
          evenings(),
          posts(),
          shown.scene().act().endsPosts() && !shown.hanging().postsHere().isEmpty(),
          VietnamTime.date(from),
          after.isMemberHere() ? text.duesStay() : text.duesEnd(VietnamTime.date(from)),
          ConcernLine.of(shapeAfter(), rules, locale));
    }

    private int change(java.util.function.Predicate<Standing> counts) {
      return (counts.test(after) ? 1 : 0) - (counts.test(before) ? 1 : 0);
    }

    private List<String> changes() {
      var plan = shown.plan();
      var written =
          plan.written().stream()
              .map(row ->
                  row.kind() == Standing.TEMP_IN
                      ? text.guestAt(hostName(row.cell()))
                          + ": "
                          + words.span(row.from(), row.until())
                      : words.line(row.kind(), row.from(), row.until()));
      var dropped =
          shown.scene().timeline().spells().stream()
              .filter(spell -> plan.dropped().contains(spell.id()))
              .map(spell -> text.isDropped(words.line(spell.kind(), spell.from(), spell.until())));
      return Stream.concat(written, dropped).toList();
    }

    /// How long the way to another cell may take (R4).
    private @Nullable String terms() {
      if (shown.scene().act() != Act.TRANSFER) {
        return null;
      }
      var terms = Transfers.terms(from, rules);
      var citation = rules.citation(CallingRules.TRANSFER_WORKING_DAYS).in(locale);
      return text.termsAre(
          VietnamTime.date(terms.due()), VietnamTime.date(terms.longest()), citation);
    }

    private String hostName(UUID host) {
      return shown.scene().target(host).map(Bodies.Cell::name).orElse("");
    }

    private List<Evening> evenings() {
      return shown.hanging().evenings().stream().map(this::evening).toList();
    }

    private Evening evening(Effects.Ahead ahead) {
      boolean expected = standingOn(VietnamTime.dayOf(ahead.startsAt())).isSummoned();
      var when = VietnamTime.hourAndDate(ahead.startsAt(), locale);
      if (ahead.summoned() == expected) {
        return new Evening(ahead.meeting(), text.summonsStays(when), false);
      }
      var sentence = expected ? text.toSummon(when) : text.toWithdraw(when);
      return new Evening(ahead.meeting(), sentence, true);
    }

    /// How he will stand: by the new rows, or by what lies beyond them.
    private Standing standingOn(LocalDate day) {
      return shown.plan().written().stream()
          .filter(row -> row.kind() != Standing.TEMP_IN)
          .filter(row -> covers(row, day))
          .map(Planning.Fresh::kind)
          .findFirst()
          .or(() -> shown.scene().standingOn(day))
          .orElse(after);
    }

    private static boolean covers(Planning.Fresh row, LocalDate day) {
      @Nullable LocalDate until = row.until();
      return !day.isBefore(row.from()) && (until == null || day.isBefore(until));
    }

    private List<Post> posts() {
      return shown.hanging().posts().stream()
          .map(post -> new Post(post.title(), post.organisation(), post.here()))
          .toList();
    }

    private CellShape shapeAfter() {
      var shape = shown.hanging().before();
      boolean led = shown.scene().act().endsPosts() && !shown.hanging().postsHere().isEmpty();
      boolean seated = led && shape.seats() > 0 && shown.hanging().hasSeat();
      return new CellShape(
          shape.official() + change(Making::isOfficial),
          shape.members() + change(Standing::isMemberHere),
          shape.committee() - (led && shown.hanging().leads() ? 1 : 0),
          shape.seats() - (seated ? 1 : 0),
          shape.groups());
    }

    private static boolean isOfficial(Standing standing) {
      return standing.isMemberHere()
          && standing != Standing.PROBATIONARY
          && standing != Standing.TRANSFERRING;
    }
  }
}
