package vn.chibo.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Typed;

/// A new person as the operator typed him.
final class AdministratorForm {

  private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_MAIL = 200;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2020;

  private AdministratorForm() {}

  record Reading(Administrators.@Nullable Wish wish, Map<String, String> mistakes) {}

  static Reading read(Typed typed, NamingText text) {
    var mistakes = new LinkedHashMap<String, String>();
    var name = typed.text("name").replaceAll("\\s+", " ");
    if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
      mistakes.put("name", text.missingName());
    }
    int year = typed.number("birthYear");
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      mistakes.put("birthYear", text.wrongYear());
    }
    var sex = typed.text("sex");
    if (!sex.equals("F") && !sex.equals("M")) {
      mistakes.put("sex", text.missingSex());
    }
    var mail = typed.text("email");
    if (!mail.isEmpty() && (mail.length() > LONGEST_MAIL || !MAIL.matcher(mail).matches())) {
      mistakes.put("email", text.wrongMail());
    }
    return mistakes.isEmpty()
        ? new Reading(new Administrators.Wish(name, year, sex, mail), mistakes)
        : new Reading(null, mistakes);
  }
}
