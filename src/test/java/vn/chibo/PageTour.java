package vn.chibo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.SignIn;

/// One visit to every page template: as the first who may open it, and some pages once more as
/// somebody to whom they look different.
final class PageTour {

  private static final List<String> NO_PAGES =
      List.of(
          "/stream",
          "/fragment",
          "/sw.js",
          "{hash}.pem",
          ".pdf",
          ".csv",
          ".xlsx",
          "{name}",
          "{paper}",
          "{file}",
          "{id}",
          "calendar.ics");

  /// Who opens which address, and what the picture is called.
  record Stop(Role role, String path, String name) {

    static Stop of(Role role, String template) {
      return new Stop(role, Endpoints.filled(template), named(template));
    }

    private static String named(String template) {
      return template.replaceAll("[^a-z-]+", " ").strip().replace(' ', '-');
    }

    /// An act that binds asks for the code again; who comes here has just given it.
    Optional<Map<String, String>> freshCookies() {
      return path.startsWith("/ky/")
          ? Optional.of(SignIn.cookiesAfterOpening(path, Account.named("thanh")))
          : Optional.empty();
    }
  }

  private PageTour() {}

  static List<Stop> stops() {
    var stops = new ArrayList<Stop>();
    AccessTable.pages().forEach((template, row) -> first(template, row.who(), stops));
    stops.addAll(drafts());
    stops.addAll(again());
    return stops;
  }

  private static void first(String template, Set<Role> roles, List<Stop> stops) {
    if (NO_PAGES.stream().noneMatch(template::endsWith)) {
      roles.stream().findFirst().ifPresent(role -> stops.add(Stop.of(role, template)));
    }
  }

  private static List<Stop> drafts() {
    var draft = "/meetings/" + PlantedDraft.MEETING;
    return Stream.of("", "/plan", "/form", "/sites", "/agenda", "/check-plan", "/summons")
        .map(page -> new Stop(Role.SECRETARY, draft + page, "draft" + page.replace('/', '-')))
        .toList();
  }

  private static List<Stop> again() {
    return List.of(
        new Stop(Role.CLERK, "/mine", "mine-of-a-member"),
        new Stop(Role.COMMITTEE, "/oversight", "oversight-of-a-committee"),
        new Stop(Role.COMMITTEE, "/oversight/circumstances", "circumstances-from-above"),
        new Stop(Role.COMMITTEE, "/meetings/" + PlantedEvening.MEETING, "meeting-from-above"),
        new Stop(Role.CLERK, "/meetings/" + PlantedEvening.MEETING, "meeting-of-the-clerk"),
        new Stop(Role.NEXT_CELL, "/cells/" + Cast.BAN_LECH, "cell-empty"),
        new Stop(Role.NEXT_CELL, "/cells/" + Cast.BAN_LECH + "/meetings", "meetings-empty"),
        new Stop(Role.NEXT_CELL, "/cells/" + Cast.BAN_LECH + "/minutes", "minutes-empty"),
        new Stop(Role.NEXT_CELL, "/cells/" + Cast.BAN_LECH + "/tasks", "tasks-empty"),
        new Stop(Role.NEXT_CELL, "/cells/" + Cast.BAN_LECH + "/trail", "trail-empty"),
        new Stop(Role.NEXT_CELL, "/meetings/" + PlantedEvening.MEETING, "refused-meeting"),
        new Stop(Role.NEXT_CELL, "/operator/mails", "refused-operators"),
        new Stop(Role.SECRETARY, "/organisations/" + Cast.NA_KHOANG + "/imports", "roster-files"),
        new Stop(Role.SECRETARY, "/", "start-signed-in"),
        new Stop(Role.SECRETARY, "/nobody-wrote-this", "missing-signed-in"),
        new Stop(Role.ANONYMOUS, "/rules/nobody-wrote-this", "missing"),
        new Stop(Role.ANONYMOUS, "/invitation/" + summons(), "link-without-cookie"),
        new Stop(Role.FOREIGN_LINK, "/invitation/" + summons(), "link-of-another"));
  }

  private static UUID summons() {
    return PlantedEvening.summons(Cast.QUYET_AWAY);
  }
}
