package vn.chibo.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.chibo.kernel.VietnamTime;
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
    return person(person.name(), person.post());
  }

  /// A sentence that goes into brackets of another.
  static String withoutStop(String sentence) {
    return sentence.strip().replaceFirst("[.;,]+$", "");
  }

  static String person(String name, String post) {
    return "đồng chí " + name + (post.isEmpty() ? "" : ", " + post);
  }

  /// "tán thành 15/17 đảng viên chính thức, đạt 88,2%; không tán thành 00; không có ý kiến 00": of
  /// the body, never of those present (R20, R27).
  static String tally(int inFavour, int against, int abstaining, int body) {
    var share = new Ratio(inFavour, body);
    return "tán thành %s đảng viên chính thức, đạt %s; không tán thành %s; không có ý kiến %s."
        .formatted(share.fraction(), share.percent(), two(against), two(abstaining));
  }

  /// "19 giờ 30 phút", as minutes write an hour.
  static String hour(Instant at) {
    var hour = VietnamTime.hour(at);
    return hour.endsWith("giờ") ? hour : hour + " phút";
  }

  /// A title inside a sentence: "Thông qua nghị quyết" begins small there, a name does not. A title
  /// whose second word is capital too begins with a name.
  static String within(String title) {
    var words = title.strip();
    var second = words.indexOf(' ') + 1;
    boolean named = second == 0 || Character.isUpperCase(words.codePointAt(second));
    return named ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /// Who leads an organisation and gets its papers: "Đảng ủy xã Nậm Sáng" of "Đảng bộ xã Nậm Sáng".
  static String committeeOf(String organisation) {
    return organisation.replaceFirst("^Đảng bộ ", "Đảng ủy ");
  }

  /// A sentence ends with a full stop, once.
  static String sentence(String text) {
    var said = text.strip();
    return said.isEmpty() || said.endsWith(".") || said.endsWith("!") || said.endsWith("?")
        ? said
        : said + ".";
  }
}
