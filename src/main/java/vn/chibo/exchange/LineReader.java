package vn.chibo.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Standing;

/// Understands one row under given headings. It asks nobody: whether the person is known, and what
/// would change, is judged later where the roster lies.
final class LineReader {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}' .\\-]{2,100}");
  private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,14}");
  private static final int LONGEST_MAIL = 200;
  private static final int LONGEST_DECISION = 100;

  /// A number of nine digits lost its first 0 in a spreadsheet.
  private static final int WITHOUT_ZERO = 9;

  private static final int OLDEST = 1900;
  private static final int YOUNGEST = 2020;

  private final Headings headings;
  private final byte[] cardKey;

  LineReader(Headings headings, byte[] cardKey) {
    this.headings = headings;
    this.cardKey = cardKey.clone();
  }

  Line read(int line, List<String> row) {
    return new OneLine(row, new ArrayList<>()).read(line);
  }

  private final class OneLine {

    private final List<String> row;
    private final List<String> problems;

    OneLine(List<String> row, List<String> problems) {
      this.row = row;
      this.problems = problems;
    }

    Line read(int line) {
      return new Line(
          line,
          row,
          cellSaid(),
          member(),
          name(),
          birthYear(),
          sex(),
          card(),
          stay(),
          reached(),
          problems);
    }

    private String text(Column column) {
      return headings.text(column, row);
    }

    private <T> @Nullable T wrong(String problem) {
      problems.add(problem);
      return null;
    }

    private String cellSaid() {
      var code = text(Column.CELL_CODE);
      return (code.isEmpty() ? text(Column.CELL_NAME) : code).toLowerCase(Locale.ROOT);
    }

    private @Nullable UUID member() {
      var id = text(Column.MEMBER_ID);
      try {
        return id.isEmpty() ? null : UUID.fromString(id);
      } catch (IllegalArgumentException e) {
        // A code of the office's own system says nothing here; the person is found by card or name.
        return null;
      }
    }

    private String name() {
      var whole = text(Column.FULL_NAME);
      var name =
          whole.isEmpty()
              ? (text(Column.FAMILY) + " " + text(Column.GIVEN)).strip()
              : whole + (isFamilyOnly() ? " " + text(Column.GIVEN) : "");
      if (name.isEmpty()) {
        problems.add("no-name");
      } else if (!NAME.matcher(name).matches()) {
        problems.add("bad-name");
      }
      return NameCase.of(name);
    }

    /// "Họ và tên" over two cells: the second, without a heading of its own, is not known; with the
    /// heading "Tên" it holds the given name.
    private boolean isFamilyOnly() {
      var given = text(Column.GIVEN);
      return !given.isEmpty() && !text(Column.FULL_NAME).endsWith(given);
    }

    private @Nullable Integer birthYear() {
      var text = text(Column.BIRTH);
      if (text.isEmpty()) {
        return wrong("no-birth");
      }
      var year = DayText.of(text).year();
      return year == null || year < OLDEST || year > YOUNGEST ? wrong("bad-birth") : year;
    }

    private @Nullable String sex() {
      return switch (Folded.of(text(Column.SEX))) {
        case "" -> null;
        case "nu", "f", "female" -> "F";
        case "nam", "m", "male" -> "M";
        default -> wrong("bad-sex");
      };
    }

    private @Nullable Card card() {
      var text = text(Column.CARD);
      if (text.isEmpty()) {
        return null;
      }
      if (Card.isMasked(text)) {
        return Card.shown(text);
      }
      var digits = Card.digits(text);
      return digits.isEmpty() ? wrong("bad-card") : Card.of(digits, cardKey);
    }

    private Line.Stay stay() {
      var kind = kind();
      var told = day(Column.SINCE, "bad-since");
      var since = told == null ? joined(kind) : told;
      var until = day(Column.UNTIL, "bad-until");
      if (since != null && until != null && !until.isAfter(since)) {
        problems.add("until-before-since");
      }
      var decision = text(Column.DECISION);
      return new Line.Stay(
          kind == null ? null : kind.name(),
          since,
          told != null,
          until,
          decision.isEmpty() ? null : cut(decision));
    }

    private static String cut(String decision) {
      return decision.substring(0, Math.min(decision.length(), LONGEST_DECISION));
    }

    private @Nullable Standing kind() {
      var text = text(Column.STANDING);
      if (!text.isEmpty()) {
        return StandingText.read(text).orElseGet(() -> this.<Standing>wrong("bad-standing"));
      }
      if (!text(Column.OFFICIAL_ON).isEmpty()) {
        return Standing.OFFICIAL;
      }
      return text(Column.JOINED).isEmpty() ? null : Standing.PROBATIONARY;
    }

    private @Nullable LocalDate joined(@Nullable Standing kind) {
      return kind == Standing.PROBATIONARY
          ? day(Column.JOINED, "bad-since")
          : day(Column.OFFICIAL_ON, "bad-since");
    }

    private @Nullable LocalDate day(Column column, String problem) {
      var text = text(column);
      if (text.isEmpty()) {
        return null;
      }
      var day = DayText.of(text).day();
      return day == null ? wrong(problem) : day;
    }

    private Line.Reached reached() {
      return new Line.Reached(phone(), mail(), day(Column.CONSENT, "bad-consent"));
    }

    private @Nullable String phone() {
      var digits = text(Column.PHONE).replaceAll("[ .()\\-]", "");
      if (digits.isEmpty()) {
        return null;
      }
      var whole =
          digits.length() == WITHOUT_ZERO && digits.charAt(0) != '0' ? "0" + digits : digits;
      return PHONE.matcher(whole).matches() ? whole : wrong("bad-phone");
    }

    private @Nullable String mail() {
      var mail = text(Column.MAIL);
      if (mail.isEmpty()) {
        return null;
      }
      return mail.length() <= LONGEST_MAIL && MAIL.matcher(mail).matches()
          ? mail
          : wrong("bad-mail");
    }
  }
}
