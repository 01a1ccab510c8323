package vn.chibo.notice;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Evening;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// What somebody typed about coming, kept as it was until it fits.
record AnswerForm(String reply, String reasonCode, String reasonText) {

  static final int LONGEST_TEXT = 500;

  static final AnswerForm EMPTY = new AnswerForm("", "", "");

  static AnswerForm of(
      @Nullable String reply, @Nullable String reasonCode, @Nullable String reasonText) {
    return new AnswerForm(tidy(reply), tidy(reasonCode), tidy(reasonText));
  }

  private static String tidy(@Nullable String typed) {
    return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
  }

  /// What does not fit, by the field it stands in; empty when all is well.
  Map<String, String> mistakes(Evening evening, RuleSet rules, AnswerText text) {
    var mistakes = new LinkedHashMap<String, String>();
    if (!isAReply(evening)) {
      mistakes.put("reply", text.mistakeReply());
    }
    if (isExcuse() && !isAReason(rules)) {
      mistakes.put("reason", text.mistakeReason());
    }
    if (reasonText.length() > LONGEST_TEXT) {
      mistakes.put("words", text.mistakeWords(LONGEST_TEXT));
    }
    return mistakes;
  }

  private boolean isAReply(Evening evening) {
    return switch (reply) {
      case "COMING", "CANNOT_COME" -> true;
      case "COMING_ONLINE" -> evening.form().usesRoom();
      default -> false;
    };
  }

  public boolean isExcuse() {
    return reply.equals(Reply.CANNOT_COME.name());
  }

  private boolean isAReason(RuleSet rules) {
    return rules.value(CallingRules.ABSENCE_REASONS).stream()
        .anyMatch(reason -> reason.code().equals(reasonCode));
  }

  @Nullable String storedCode() {
    return isExcuse() ? reasonCode : null;
  }

  @Nullable String storedText() {
    return isExcuse() && !reasonText.isEmpty() ? reasonText : null;
  }

  @Override
  public String toString() {
    return "AnswerForm[…]";
  }
}
