package vn.chibo.organisation;

import java.util.Arrays;
import java.util.List;

/// The shape of an organisation's code (R1): groups of digits, so many in each; who stands higher
/// has fewer groups.
public record CodePattern(List<Integer> groups) {

  public CodePattern {
    groups = List.copyOf(groups);
  }

  /// Of a rule's text, as `2.3.3.3.3`.
  public static CodePattern of(String text) {
    return new CodePattern(Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList());
  }

  public boolean fits(String code) {
    var parts = code.split("\\.", -1);
    if (parts.length > groups.size()) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].matches("[0-9]{%d}".formatted(groups.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
