package vn.chibo.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;

/// The accounts of the example with what it takes to sign in as each (decision 11). They exist only
/// with the example; whoever shows them does so on loopback only.
@ApplicationScoped
public class ExampleAccounts {

  /// `code` is good for half a minute, and once.
  public record Shown(
      String username, String password, String titleVi, String titleEn, String code) {

    public String title(String language) {
      return language.equals("en") ? titleEn : titleVi;
    }
  }

  private record Kept(
      String username, String password, String otpSecret, String titleVi, String titleEn) {}

  private final Database database;
  private final Clock clock;

  ExampleAccounts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Those who run a cell first. Empty without the example.
  public Uni<List<Shown>> list() {
    return database
        .as(Subject.job("start-page"), () -> database.list(Kept.class, LIST, Map.of()))
        .map(all -> all.stream().map(this::shown).toList());
  }

  private Shown shown(Kept account) {
    return new Shown(
        account.username(),
        account.password(),
        account.titleVi(),
        account.titleEn(),
        OneTimeCode.at(clock.instant(), account.otpSecret()));
  }

  private static final String LIST =
      """
      select username, password, otp_secret, title_vi, title_en
      from example_account
      order by position
      limit 20
      """;
}
