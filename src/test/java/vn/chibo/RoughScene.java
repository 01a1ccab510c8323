package vn.chibo;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.identity.Secret;
import vn.chibo.testkit.Account;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.SignIn;

/// An evening of its own for one address, with one row of everything an address can name, and
/// whoever may post there.
final class RoughScene {

  private static final AtomicInteger DAYS = new AtomicInteger();

  private final UUID meeting = UUID.randomUUID();
  private final UUID row = UUID.randomUUID();
  private final String hours =
      "'2041-01-01 12:00Z'::timestamptz + interval '%d days'".formatted(DAYS.getAndIncrement());

  RoughScene(Backstage backstage, boolean called) {
    backstage.sql(people(called) + things());
  }

  private String people(boolean called) {
    return """
    insert into meeting (id, cell, kind, form, month, starts_at, planned_end, place, stage,
      rule_set, opening_rule_set, chair, clerk, contact, room_name, written_by, written_at,
      called_by, called_at, opened_by, opened_at)
    values ('%1$s', '%3$s', 'EXTRAORDINARY', 'HYBRID', '2041-01-01', %7$s,
      %7$s + interval '2 hours', 'Nhà văn hóa', '%8$s', '208-qd-tw', '208-qd-tw', '%4$s',
      '%5$s', '%4$s', replace('%1$s', '-', ''), '%4$s', now(), '%4$s', now(), %9$s);
    insert into summons (id, meeting, member, role, standing, summoned_at)
    values ('%2$s', '%1$s', '%6$s', 'MEMBER', 'OFFICIAL', now());
    insert into personal_link (summons, secret_hash, on_paper, issued_at, expires_at)
    values ('%2$s', %10$s, false, now(), '2049-01-01');
    insert into clerk_screen (meeting, secret_hash, opened_by, opened_at, expires_at)
    values ('%1$s', %11$s, '%4$s', now(), '2049-01-01');
    insert into site (id, meeting, position, name, keeper, secret_hash)
    values ('%2$s', '%1$s', 1, 'Huổi Pù', '%6$s', %12$s);
    """
        .formatted(
            meeting,
            row,
            Cast.NA_KHOANG,
            Cast.THANH_SECRETARY,
            Cast.HUYEN_CLERK,
            Cast.QUYET_AWAY,
            hours,
            called ? "CALLED" : "OPEN",
            called ? "null, null" : "'" + Cast.THANH_SECRETARY + "', now()",
            hash("m"),
            hash("c"),
            hash("s"));
  }

  private String things() {
    return """
    insert into agenda_item (id, meeting, position, kind, title, how)
    values ('%2$s', '%1$s', 1, 'OTHER', 'Việc của chi bộ', 'OPEN');
    insert into task (id, cell, assigned_in, owner, text, due_on, assigned_on)
    values ('%2$s', '%3$s', '%1$s', '%4$s', 'Việc được giao', '2041-02-01', '2041-01-05');
    insert into roll_call (meeting, closing, closed_at, closed_by, body, summoned, present,
      deciding_present)
    values ('%1$s', 1, now(), 'person:%4$s', 7, 7, 1, 1);
    insert into roll_line (meeting, closing, member, standing, state, in_body)
    values ('%1$s', 1, '%5$s', 'OFFICIAL', 'PRESENT_ONLINE', true);
    insert into motion (id, meeting, closing, position, kind, title, mode, numerator,
      denominator, strict, rule_set, rule_key, body, entitled, needed, by_link, opened_at,
      opened_by)
    values ('%2$s', '%1$s', 1, 1, 'RESOLUTION', 'Nghị quyết', 'CARD', 1, 2, true, '208-qd-tw',
      'vote.resolution', 7, 1, 4, true, now(), 'person:%4$s');
    insert into speech (id, meeting, agenda_item, speaker, kind, gist, entered_at, entered_by)
    values ('%2$s', '%1$s', '%2$s', '%5$s', 'OPINION', 'Nhất trí', now(), 'person:%4$s');
    insert into answer (id, summons, reply, reason_code, reason_text, given_at)
    values ('%2$s', '%2$s', 'CANNOT_COME', 'WORK', 'Đi xa', now());
    insert into room_pass (meeting, member, pseudonym, issued_at)
    values ('%1$s', '%5$s', '%2$s', now());
    """
        .formatted(meeting, row, Cast.NA_KHOANG, Cast.THANH_SECRETARY, Cast.QUYET_AWAY);
  }

  private Secret secret(String door) {
    return new Secret(door + row.toString().replace("-", "").substring(0, 25));
  }

  private String hash(String door) {
    return "decode('" + HexFormat.of().formatHex(secret(door).hash()) + "', 'hex')";
  }

  /// The address of this evening's own rows.
  String filled(String template) {
    return template
        .replace("{meeting}", meeting.toString())
        .replace("{cell}", Cast.NA_KHOANG.toString())
        .replace("{member}", Cast.QUYET_AWAY.toString())
        .replace("{month}", "2026-10")
        .replace("{year}", "2041")
        .replace("{about}", "room")
        .replace("{what}", "created")
        .replaceAll("\\{code\\}", "abcdefghjk")
        .replaceAll("\\{\\w+\\}", row.toString());
  }

  /// Whoever may post there.
  Map<String, String> cookies(String template) {
    if (template.startsWith("/invitation/")) {
      return Map.of("link", secret("m").text(), "device", "rough");
    }
    if (template.startsWith("/sites/")) {
      return Map.of("site", secret("s").text());
    }
    if (template.startsWith("/screens/")) {
      return Map.of("screen", secret("c").text());
    }
    if (template.startsWith("/jitsi/") || template.startsWith("/check")) {
      return Map.of();
    }
    if (template.startsWith("/ky/")) {
      return SignIn.cookiesAfterOpening(filled("/ky/minutes/{meeting}"), Account.named("thanh"));
    }
    var above = template.contains("authorisations") || template.endsWith("/circumstance");
    return SignIn.cookiesOf(Account.named(above ? "committee" : "thanh"));
  }
}
