package vn.chibo.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.RosterLine;
import vn.chibo.quorum.Standing;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

/// The plan as it is read once more; `blocks` hold the notice back, `remarks` do not.
record CheckPage(
    MeetingSheet sheet,
    String title,
    String when,
    String form,
    @Nullable String authorised,
    String summoned,
    List<String> blocks,
    List<String> remarks) {

  /// What the page is made of.
  record Scene(MeetingSheet sheet, List<RosterLine> roster, FormRuling ruling, RuleSet rules) {}

  static CheckPage of(Scene scene, Instant now, Locale locale) {
    var rules = scene.rules();
    var sheet = scene.sheet();
    var heading = sheet.heading();
    var names = MeetingNames.in(locale);
    var text = Reader.words(CheckText.class, locale);
    return new CheckPage(
        sheet,
        names.title(heading.kind(), heading.topic(), heading.month()),
        text.whenAndLength(
            VietnamTime.weekday(heading.day(), locale)
                + ", "
                + VietnamTime.hourAndDate(heading.startsAt(), locale),
            Duration.between(heading.startsAt(), heading.plannedEnd()).toMinutes()),
        names.form(heading.form()),
        authorised(scene.ruling(), text),
        summoned(scene, text),
        blocks(scene, now, rules, locale),
        Remarks.of(sheet, VietnamTime.dayOf(now), rules, locale));
  }

  private static @Nullable String authorised(FormRuling ruling, CheckText text) {
    return ruling instanceof FormRuling.Authorised(var by)
        ? text.authorised(by.number(), VietnamTime.date(by.untilOn()))
        : null;
  }

  private static String summoned(Scene scene, CheckText text) {
    var called = scene.roster().stream().filter(line -> line.standing().isSummoned()).toList();
    var officers = two(called.stream().filter(line -> line.title() != null).count());
    long probationary =
        called.stream().filter(line -> line.standing() == Standing.PROBATIONARY).count();
    return switch (scene.sheet().heading().kind().called()) {
      case EVERYBODY -> text.summonedCount(two(called.size()), two(probationary));
      case OFFICERS -> text.summonedOfficers(officers);
      case GROUP -> text.summonedGroup();
      case OFFICERS_AND_LEADERS -> text.summonedLeaders(officers);
    };
  }

  /// Counts are written with two digits on forms.
  private static String two(long count) {
    return "%02d".formatted(count);
  }

  private static List<String> blocks(Scene scene, Instant now, RuleSet rules, Locale locale) {
    var text = Reader.words(CheckText.class, locale);
    var blocks = new ArrayList<String>();
    if (!scene.sheet().heading().startsAt().isAfter(now)) {
      blocks.add(text.inThePast());
    }
    if (!scene.ruling().allows()) {
      blocks.add(text.notAllowed(rules.citation(OnlineRules.NEEDS_AUTHORISATION).in(locale)));
    }
    return blocks;
  }
}
