package vn.chibo.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.RosterLine;

/// The text that is copied to the electronic handbook: when, where, what, who (R9).
final class HandbookPacket {

  private HandbookPacket() {}

  static String of(MeetingSheet sheet, List<RosterLine> roster, Locale locale) {
    var heading = sheet.heading();
    var names = MeetingNames.in(locale);
    var text = Reader.words(EveningText.class, locale);
    var lines = new ArrayList<String>();
    lines.add(heading.cellName());
    lines.add(names.title(heading.kind(), heading.topic(), heading.month()));
    lines.add(
        text.packetWhen(
            VietnamTime.weekday(heading.day(), locale)
                + ", "
                + VietnamTime.hourAndDate(heading.startsAt(), locale)));
    lines.add(text.packetForm(names.form(heading.form())));
    lines.add(text.packetPlace(heading.place()));
    if (!sheet.sites().isEmpty()) {
      lines.add(text.packetSites(sites(sheet)));
    }
    lines.add(text.packetChair(heading.chair()));
    if (heading.kind().called() != Kind.Called.GROUP) {
      lines.add(text.packetSummoned(summoned(heading.kind(), roster)));
    }
    addList(lines, text.packetAgenda(), sheet.agenda().stream().map(Agenda.Item::title).toList());
    addList(lines, text.packetPapers(), sheet.papers().stream().map(Papers.Paper::title).toList());
    return String.join("\n", lines);
  }

  private static String sites(MeetingSheet sheet) {
    return sheet.sites().stream().map(Sites.Site::name).collect(Collectors.joining("; "));
  }

  /// Some meetings call the officers of the cell alone.
  private static String summoned(Kind kind, List<RosterLine> roster) {
    return "%02d"
        .formatted(
            roster.stream()
                .filter(line -> line.standing().isSummoned())
                .filter(line -> kind.called() == Kind.Called.EVERYBODY || line.title() != null)
                .count());
  }

  private static void addList(List<String> lines, String title, List<String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    lines.add(title);
    for (int nth = 0; nth < entries.size(); nth++) {
      lines.add((nth + 1) + ". " + entries.get(nth));
    }
  }
}
