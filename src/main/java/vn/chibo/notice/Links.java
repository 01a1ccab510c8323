package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.rulebook.LinkRules;
import vn.chibo.rulebook.RuleSetId;
import vn.chibo.rulebook.Rulebook;

/// Personal links (decision 2): one secret for one person and one meeting, kept as a hash, so that
/// an address is known only to the letter or slip it was written on.
@ApplicationScoped
class Links {

  private final Database database;
  private final Rulebook rulebook;
  private final NoticeConfig config;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Links(Database database, Rulebook rulebook, NoticeConfig config, Clock clock) {
    this.database = database;
    this.rulebook = rulebook;
    this.config = config;
    this.clock = clock;
  }

  /// Who makes a link, until when it opens, and whether it is handed out on paper.
  record Terms(UUID issuer, Instant expiresAt, boolean onPaper) {}

  Terms byMail(Evening evening, UUID issuer) {
    return new Terms(issuer, expiry(evening.ruleSet(), evening.plannedEnd()), false);
  }

  Terms onPaper(Evening evening, UUID issuer) {
    return new Terms(issuer, expiry(evening.ruleSet(), evening.plannedEnd()), true);
  }

  /// When the links of a meeting that ends then stop opening.
  Instant expiry(String ruleSet, Instant plannedEnd) {
    return plannedEnd.plus(rulebook.ruleSet(new RuleSetId(ruleSet)).value(LinkRules.ENDS_AFTER));
  }

  /// Makes a new link; older ones of the same person stay as they are.
  Uni<URI> issue(SummonsId summons, Terms terms) {
    var secret = Secret.fresh(random);
    return database
        .run(
            ISSUE,
            Map.of(
                "summons", summons.value(),
                "hash", secret.hash(),
                "paper", terms.onPaper(),
                "issuer", terms.issuer(),
                "at", clock.instant(),
                "expires", terms.expiresAt()))
        .replaceWith(address(secret));
  }

  /// A fresh link for each of those who are summoned to this meeting, in one statement; the
  /// addresses in the same order.
  Uni<List<String>> issueAll(UUID meeting, List<UUID> summonses, Terms terms) {
    var secrets = summonses.stream().map(_ -> Secret.fresh(random)).toList();
    return database
        .list(
            Integer.class,
            ISSUE_ALL,
            Map.of(
                "meeting", meeting,
                "links", written(summonses, secrets),
                "paper", terms.onPaper(),
                "issuer", terms.issuer(),
                "at", clock.instant(),
                "expires", terms.expiresAt()))
        .replaceWith(secrets.stream().map(secret -> address(secret).toString()).toList());
  }

  private static String written(List<UUID> summonses, List<Secret> secrets) {
    var links = new StringJoiner(",", "[", "]");
    for (int nth = 0; nth < summonses.size(); nth++) {
      var hash = HexFormat.of().formatHex(secrets.get(nth).hash());
      links.add("{\"summons\":\"" + summonses.get(nth) + "\",\"hash\":\"" + hash + "\"}");
    }
    return links.toString();
  }

  private URI address(Secret secret) {
    return config.publicAddress().resolve("/m/" + secret.text());
  }

  /// Closes every open link of this person and meeting; the second time there is none left.
  Uni<Integer> revokeAll(SummonsId summons, UUID who) {
    return database.run(
        REVOKE, Map.of("summons", summons.value(), "at", clock.instant(), "who", who));
  }

  /// Closes the printed links only: a new slip takes the place of the old one.
  Uni<Integer> revokePrinted(SummonsId summons, UUID who) {
    return database.run(
        REVOKE + " and on_paper",
        Map.of("summons", summons.value(), "at", clock.instant(), "who", who));
  }

  private static final String ISSUE =
      """
      insert into personal_link
        (summons, secret_hash, on_paper, issued_by, issued_at, expires_at)
      values (:summons, :hash, :paper, :issuer, :at, :expires)
      """;

  private static final String ISSUE_ALL =
      """
      select issue_links(:meeting, cast(cast(:links as text) as jsonb), :paper, :issuer, :at,
        :expires)
      """;

  private static final String REVOKE =
      """
      update personal_link set revoked_at = :at, revoked_by = :who
      where summons = :summons and revoked_at is null\
      """;
}
