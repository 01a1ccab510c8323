package vn.chibo.membership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.quorum.Standing;

/// One member as the officers of his cell and the staff above it see him (R5).
///
/// @param acts what can be decided about him now; none for who only reads
record MemberPage(
    CellDoor.Entry entry,
    UUID member,
    Who who,
    String standing,
    boolean here,
    boolean guest,
    @Nullable String way,
    List<Line> standings,
    List<Line> posts,
    List<Line> groups,
    List<Link> acts) {

  /// His slip in words.
  ///
  /// @param phone by its ends only
  record Who(String name, int birthYear, String sex, String card, String phone, String mail) {}

  /// @param correct where this entry can be corrected; null where it cannot
  record Line(
      String title,
      String span,
      String note,
      String tag,
      @Nullable String correct,
      List<String> before) {}

  record Link(String path, String label) {}

  /// What the page is made of.
  record Facts(
      CellDoor.Entry entry,
      Slip slip,
      MemberFiles.File file,
      Transfers.@Nullable Transfer way,
      LocalDate today) {

    Timeline timeline() {
      return new Timeline(file.entries().stream().map(MemberFiles.Entry::spell).toList(), today);
    }
  }

  static MemberPage of(Facts facts, Locale locale) {
    return new Making(facts, locale).page();
  }

  private static final class Making {

    private final Facts facts;
    private final PersonText text;
    private final MembersText members;
    private final StandingWords words;
    private final UUID cell;

    Making(Facts facts, Locale locale) {
      this.facts = facts;
      this.text = Reader.words(PersonText.class, locale);
      this.members = Reader.words(MembersText.class, locale);
      this.words = new StandingWords(Reader.words(StandText.class, locale));
      this.cell = facts.entry().id().value();
    }

    MemberPage page() {
      var here = facts.timeline().homeOn(facts.today()).filter(spell -> spell.cell().equals(cell));
      return new MemberPage(
          facts.entry(),
          facts.slip().id(),
          who(),
          standing(here),
          here.filter(spell -> !spell.kind().hasEnded()).isPresent(),
          isGuest(),
          way(),
          facts.file().entries().stream().map(this::line).toList(),
          facts.file().posts().stream().map(this::line).toList(),
          facts.file().groups().stream().map(this::line).toList(),
          acts(here));
    }

    private String standing(Optional<Spell> here) {
      return isGuest()
          ? words.of(Standing.TEMP_IN)
          : here.map(one -> words.of(one.kind())).orElse("");
    }

    private boolean isGuest() {
      return facts.timeline().spells().stream()
          .anyMatch(spell ->
              !spell.isHome() && spell.cell().equals(cell) && spell.holdsOn(facts.today()));
    }

    private Who who() {
      var slip = facts.slip();
      return new Who(
          slip.name(),
          slip.birthYear(),
          slip.sex().equals("F") ? text.woman() : text.man(),
          slip.card() == null ? text.noCard() : slip.card(),
          slip.phone() == null ? members.noPhone() : MemberRow.masked(slip.phone()),
          mail(slip));
    }

    private String mail(Slip slip) {
      if (slip.email() == null) {
        return members.noMail();
      }
      var consent = slip.consentOn();
      return consent == null
          ? members.mailWithoutConsent()
          : members.mailSince(VietnamTime.date(consent));
    }

    private @Nullable String way() {
      var way = facts.way();
      return way == null ? null : text.onTheWay(way.toName(), VietnamTime.date(way.dueOn()));
    }

    private Line line(MemberFiles.Entry entry) {
      var place = entry.cell().equals(cell) ? "" : ", " + entry.cellName();
      var host = entry.elsewhere() == null ? "" : ", " + entry.elsewhere();
      return new Line(
          words.of(entry.kind()) + place + host,
          words.span(entry.from(), entry.until()),
          words.decision(entry.number(), entry.decidedOn(), entry.decidedBy()),
          tag(entry.from(), entry.until()),
          correct(entry),
          before(entry));
    }

    private String tag(LocalDate from, @Nullable LocalDate until) {
      if (from.isAfter(facts.today())) {
        return text.coming();
      }
      return until == null || until.isAfter(facts.today()) ? text.now() : "";
    }

    /// What a guest's row or a way says follows from another act, which is to be undone instead.
    private @Nullable String correct(MemberFiles.Entry entry) {
      boolean own =
          entry.cell().equals(cell)
              && entry.kind() != Standing.TEMP_IN
              && entry.kind() != Standing.TEMP_OUT
              && entry.kind() != Standing.TRANSFERRING;
      return own && facts.entry().recorded() && !entry.from().isAfter(facts.today())
          ? "/cells/%s/members/%s/entries/%s".formatted(cell, facts.slip().id(), entry.id())
          : null;
    }

    private List<String> before(MemberFiles.Entry entry) {
      return facts.file().corrected().stream()
          .filter(was -> was.standing().equals(entry.id()))
          .map(was ->
              text.wasCorrected(
                  VietnamTime.date(was.at()),
                  words.line(was.kind(), was.from(), was.until()),
                  was.reason()))
          .toList();
    }

    private Line line(MemberFiles.Held post) {
      return new Line(
          post.title() + ", " + post.organisation(),
          words.span(post.from(), post.until()),
          words.decision(post.number(), null, null),
          tag(post.from(), post.until()),
          null,
          List.of());
    }

    private Line line(MemberFiles.Grouped group) {
      return new Line(
          group.group(),
          words.span(group.from(), group.until()),
          "",
          tag(group.from(), group.until()),
          null,
          List.of());
    }

    private List<Link> acts(Optional<Spell> here) {
      var base = "/cells/%s/members/%s/standing/".formatted(cell, facts.slip().id());
      return !facts.entry().recorded()
          ? List.of()
          : here.stream()
              .flatMap(now -> Arrays.stream(Act.values()).filter(act -> act.follows(now.kind())))
              .map(act -> new Link(base + act.path(), words.of(act)))
              .toList();
    }
  }

  /// A slip that was typed anew, with what is wrong with it.
  record Typing(String name, String birthYear, Map<String, String> errors) {

    static Typing of(Slip slip) {
      return new Typing(slip.name(), Integer.toString(slip.birthYear()), Map.of());
    }
  }
}
