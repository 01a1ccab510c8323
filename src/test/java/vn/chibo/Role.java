package vn.chibo;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.SignIn;

/// Who asks for a page of the planted evening.
enum Role {
  ANONYMOUS,
  SECRETARY("thanh"),
  DEPUTY("mai"),
  CLERK("huyen"),
  FOLLOWER("ha"),
  INSPECTOR("inspector"),
  COMMITTEE("committee"),
  STAFF("yen"),
  ADMINISTRATOR("son"),
  NEXT_CELL("lech"),
  OTHER_COMMUNE("neighbour"),
  STRANGE_INSPECTOR("stranger"),
  OPERATOR("van-hanh"),
  MEMBER_BY_LINK,
  FOREIGN_LINK,
  SITE_KEEPER,
  CLERKS_SCREEN;

  private final String account;

  Role() {
    this("");
  }

  Role(String account) {
    this.account = account;
  }

  Map<String, String> cookies() {
    return switch (this) {
      case ANONYMOUS -> Map.of();
      case MEMBER_BY_LINK -> Map.of("link", PlantedEvening.LINK.text(), "device", "member");
      case FOREIGN_LINK -> Map.of("link", PlantedEvening.FOREIGN_LINK.text(), "device", "other");
      case SITE_KEEPER -> Map.of("site", PlantedEvening.KEEPER.text());
      case CLERKS_SCREEN -> Map.of("screen", PlantedEvening.SCREEN.text());
      case OPERATOR -> SignIn.cookiesOf(Account.named(account, "operator"));
      default -> SignIn.cookiesOf(Account.named(account));
    };
  }

  String cookieHeader() {
    return cookies().entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("; "));
  }

  /// Has no business with this evening at all.
  boolean isOutsider() {
    return switch (this) {
      case ANONYMOUS, NEXT_CELL, OTHER_COMMUNE, STRANGE_INSPECTOR, OPERATOR, FOREIGN_LINK -> true;
      default -> false;
    };
  }

  /// The planted words that this one may never read, whatever the page (R35, decision 13).
  Set<String> forbidden() {
    return switch (this) {
      case SECRETARY, DEPUTY -> Set.of();
      case CLERK, CLERKS_SCREEN ->
          Set.of(PlantedEvening.EXCUSE, PlantedEvening.MAIL, PlantedEvening.MAILED);
      case FOLLOWER, INSPECTOR, COMMITTEE, STAFF ->
          Set.of(
              PlantedEvening.EXCUSE,
              PlantedEvening.SPOKEN,
              PlantedEvening.MINUTED,
              PlantedEvening.SCANNED,
              PlantedEvening.RESERVED,
              PlantedEvening.MAIL,
              PlantedEvening.MAILED);
      case MEMBER_BY_LINK, SITE_KEEPER ->
          Set.of(
              PlantedEvening.EXCUSE,
              PlantedEvening.SPOKEN,
              PlantedEvening.MINUTED,
              PlantedEvening.SCANNED,
              PlantedEvening.RESERVED,
              PlantedEvening.CORRECTED,
              PlantedEvening.TASKED,
              PlantedEvening.MAIL,
              PlantedEvening.MAILED);
      case ADMINISTRATOR ->
          Set.of(
              PlantedEvening.EXCUSE,
              PlantedEvening.SPOKEN,
              PlantedEvening.MINUTED,
              PlantedEvening.SCANNED,
              PlantedEvening.RESERVED,
              PlantedEvening.CORRECTED,
              PlantedEvening.TASKED,
              PlantedEvening.PAPERED,
              PlantedEvening.AGENDA,
              PlantedEvening.MOVED,
              PlantedEvening.SITED,
              PlantedEvening.MAIL,
              PlantedEvening.MAILED);
      case OPERATOR -> Set.of(PlantedEvening.MAILED, PlantedEvening.EXCUSE, PlantedEvening.SPOKEN);
      case ANONYMOUS, NEXT_CELL, OTHER_COMMUNE, STRANGE_INSPECTOR, FOREIGN_LINK ->
          Set.of(PlantedEvening.PLANTED, PlantedEvening.ID_MARK, "Lường Văn Quyết");
    };
  }
}
