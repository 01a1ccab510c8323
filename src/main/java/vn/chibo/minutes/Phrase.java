package vn.chibo.minutes;

import java.util.List;
import vn.chibo.minutes.MinutesContent.Person;
import vn.chibo.quorum.Ratio;

/// Phrases that come again and again in minutes, in the Vietnamese of Party documents.
final class Phrase {

  private Phrase() {}

  /// "05", as Party documents write numbers.
  static String two(long number) {
    return "%02d".formatted(number);
  }

  static String comrades(long number) {
    return two(number) + " đồng chí";
  }

  /// "02 đồng chí (Sùng A Chống, Bùi Hữu Nghĩa)"; without a bracket when there is nobody.
  static String comrades(List<String> names) {
    return names.isEmpty()
        ? comrades(0)
        : comrades(names.size()) + " (" + String.join(", ", names) + ")";
  }

  static String person(Person person) {
    return "đồng chí " + person.name() + (person.post().isEmpty() ? "" : ", " + person.post());
  }

  /// "tán thành 15/17 đảng viên chính thức, đạt 88,2%; không tán thành 00; không có ý kiến 00": of
  /// the body, never of those present (R20, R27).
  static String tally(int inFavour, int against, int abstaining, int body) {
    var share = new Ratio(inFavour, body);
    return "tán thành %s đảng viên chính thức, đạt %s; không tán thành %s; không có ý kiến %s."
        .formatted(share.fraction(), share.percent(), two(against), two(abstaining));
  }

  /// A sentence ends with a full stop, once.
  static String sentence(String text) {
    var said = text.strip();
    return said.isEmpty() || said.endsWith(".") || said.endsWith("!") || said.endsWith("?")
        ? said
        : said + ".";
  }
}
