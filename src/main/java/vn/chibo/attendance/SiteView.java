package vn.chibo.attendance;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Stage;

/// What the keeper of a site sees: who may still sit in his room, whom he ticked, and who was seen
/// elsewhere.
record SiteView(
    String base,
    String name,
    String occasion,
    String barred,
    List<Person> open,
    List<Person> here,
    List<Person> elsewhere,
    Heads heads) {

  record Person(String id, String name, String below, String at) {}

  /// @param said how the count compares with the ticks, or empty before the first count
  record Heads(String counted, boolean fits, String said) {}

  public boolean isOpen() {
    return barred.isEmpty();
  }

  static SiteView of(Sites.Site site, RollSheet sheet, Phrases phrases) {
    var words = Telling.in(phrases).words();
    var here = sheet.lines().stream().filter(line -> site.id().equals(line.site())).toList();
    var elsewhere =
        sheet.lines().stream()
            .filter(line -> line.state().here() && !site.id().equals(line.site()))
            .toList();
    var open = sheet.roll().stream().filter(line -> !line.state().here()).toList();
    return new SiteView(
        "/sites/" + site.id(),
        site.name(),
        phrases.occasion(sheet.evening()),
        barred(sheet.evening(), phrases),
        people(open, phrases),
        people(here, phrases),
        people(elsewhere, phrases),
        heads(site, here.size(), words));
  }

  private static String barred(Evening evening, Phrases phrases) {
    var words = Telling.in(phrases).words();
    return evening.stage() == Stage.OPEN
        ? ""
        : evening.stage() == Stage.ENDED
            ? words.siteEnded()
            : words.siteNotOpen(VietnamTime.hourAndDate(evening.startsAt(), phrases.locale()));
  }

  private static List<Person> people(List<Line> lines, Phrases phrases) {
    return lines.stream().map(line -> person(line, phrases)).toList();
  }

  private static Person person(Line line, Phrases phrases) {
    var since = line.since();
    return new Person(
        line.member().toString(),
        line.who().name(),
        phrases.notes(line).getFirst(),
        since == null ? "" : VietnamTime.clock(since));
  }

  private static Heads heads(Sites.Site site, int ticked, RegisterText words) {
    var counted = site.heads();
    if (counted == null) {
      return new Heads("", false, "");
    }
    var at = VietnamTime.clock(Objects.requireNonNull(site.countedAt()));
    return new Heads(
        counted.toString(),
        counted == ticked,
        counted == ticked ? words.headCountFits(at) : words.headCountDiffers(counted, ticked, at));
  }

  /// What a tick of this keeper is: present in his room, or taken back with a reason.
  static Tick tick(
      UUID member, boolean here, TickBody body, vn.chibo.identity.Actor.SiteKeeper by) {
    return new Tick(
        body.tickId(),
        member,
        here ? Mark.SITE : Mark.NOT_YET,
        by.site(),
        TickBody.claimed(body.at()),
        body.words(),
        by.subject(),
        true);
  }
}
