package vn.chibo.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

/// One authorisation as it is shown.
record AuthorisationLine(
    String id,
    String title,
    String period,
    String ground,
    String groundText,
    List<String> forms,
    @Nullable String share,
    @Nullable String revoked) {

  record Ground(String code, String label) {}

  static List<Ground> grounds(RuleSet rules, Locale locale) {
    return rules.value(OnlineRules.GROUNDS).stream()
        .map(choice -> new Ground(choice.code(), choice.label().in(locale)))
        .toList();
  }

  static AuthorisationLine of(
      Authorisation one, RuleSet rules, Locale locale, AuthorisationText text) {
    return new AuthorisationLine(
        one.id().toString(),
        text.numberAndDay(one.number(), VietnamTime.date(one.issuedOn())),
        text.period(one.issuer(), VietnamTime.date(one.fromOn()), VietnamTime.date(one.untilOn())),
        label(one.ground(), rules, locale),
        one.groundText(),
        forms(one, text),
        share(one, text),
        one.revokedOn() == null ? null : text.revokedOn(VietnamTime.date(one.revokedOn())));
  }

  static List<String> forms(Authorisation one, AuthorisationText text) {
    var forms = new ArrayList<String>();
    if (one.online()) {
      forms.add(text.online());
    }
    if (one.hybrid()) {
      forms.add(text.hybrid());
    }
    if (one.groupsInPlace()) {
      forms.add(text.groupsInPlace());
    }
    if (one.committeeInPlace()) {
      forms.add(text.committeeInPlace());
    }
    return List.copyOf(forms);
  }

  /// A ground that an older rule set offered is shown by its code.
  private static String label(String code, RuleSet rules, Locale locale) {
    return grounds(rules, locale).stream()
        .filter(ground -> ground.code().equals(code))
        .map(Ground::label)
        .findFirst()
        .orElse(code);
  }

  private static @Nullable String share(Authorisation one, AuthorisationText text) {
    return one.membersAway() == null || one.membersTotal() == null
        ? null
        : text.share(one.membersAway().toString(), one.membersTotal().toString());
  }
}
