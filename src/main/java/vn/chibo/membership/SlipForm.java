package vn.chibo.membership;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chibo.kernel.Typed;

/// The fields of a member's slip as they were typed.
record SlipForm(Typed typed) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’.\\- ]{2,100}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int OLDEST = 1900;
  private static final int YOUNGEST = 2020;

  public String text(String field) {
    return typed.text(field);
  }

  String name() {
    return SPACES.matcher(typed.text("name")).replaceAll(" ");
  }

  int birthYear() {
    return typed.number("birthYear");
  }

  Map<String, String> mistakes(PersonText text) {
    var mistakes = new LinkedHashMap<String, String>();
    if (!NAME.matcher(name()).matches()) {
      mistakes.put("name", text.wrongName());
    }
    if (birthYear() < OLDEST || birthYear() > YOUNGEST) {
      mistakes.put("birthYear", text.wrongYear());
    }
    return mistakes;
  }
}
