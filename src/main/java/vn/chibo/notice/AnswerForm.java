package vn.chibo.notice;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Sites;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// What somebody typed about coming, kept as it was until it fits.
record AnswerForm(String reply, String site, String reasonCode, String reasonText) {

  static final int LONGEST_TEXT = 500;

  static final AnswerForm EMPTY = new AnswerForm("", "", "", "");

  /// One question, one choice: a site's id follows its reply.
  private static final String AT_SITE = Reply.COMING_AT_SITE.name() + ":";

  static AnswerForm of(
      @Nullable String reply, @Nullable String reasonCode, @Nullable String reasonText) {
    var chosen = tidy(reply);
    boolean atSite = chosen.startsWith(AT_SITE);
    return new AnswerForm(
        atSite ? Reply.COMING_AT_SITE.name() : chosen,
        atSite ? chosen.substring(AT_SITE.length()) : "",
        tidy(reasonCode),
        tidy(reasonText));
  }

  private static String tidy(@Nullable String typed) {
    return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
  }

  /// What does not fit, by the field it stands in; empty when all is well.
  Map<String, String> mistakes(
      Evening evening, List<Sites.Site> sites, RuleSet rules, AnswerText text) {
    var mistakes = new LinkedHashMap<String, String>();
    if (!isAReply(evening, sites)) {
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

  private boolean isAReply(Evening evening, List<Sites.Site> sites) {
    return switch (reply) {
      case "COMING", "CANNOT_COME" -> true;
      case "COMING_ONLINE", "COMING_BY_PHONE" -> evening.form().usesRoom();
      case "COMING_AT_SITE" -> sites.stream().anyMatch(known -> known.id().toString().equals(site));
      default -> false;
    };
  }

  /// The choice as the form offers it.
  public String choice() {
    return site.isEmpty() ? reply : AT_SITE + site;
  }

  static String choiceOf(Sites.Site site) {
    return AT_SITE + site.id();
  }

  @Nullable UUID storedSite() {
    return reply.equals(Reply.COMING_AT_SITE.name()) ? UUID.fromString(site) : null;
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
