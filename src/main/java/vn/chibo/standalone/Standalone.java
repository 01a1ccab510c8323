package vn.chibo.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.MasterKey;

/// Starts what nobody configured, and tells the application where it is. What is configured is used
/// as it is, and refused when half of it is missing.
final class Standalone implements AutoCloseable {

  private static final String DATABASE = "quarkus.datasource.reactive.url";
  private static final String SIGN_IN = "quarkus.oidc.auth-server-url";

  private static final String REALM = "chibo";

  private static final List<String> WELCOME = new ArrayList<>();

  private final Home home;
  private final boolean empty;
  private final List<AutoCloseable> started = new ArrayList<>();

  private Standalone(Home home, boolean empty) {
    this.home = home;
    this.empty = empty;
  }

  static Standalone of(List<String> arguments) {
    var unknown = arguments.stream().filter(argument -> !argument.equals("--empty")).findFirst();
    if (unknown.isPresent()) {
      throw new StartRefused("Unknown argument " + unknown.get() + ". There is only --empty.");
    }
    return new Standalone(Home.chosen(), arguments.contains("--empty"));
  }

  /// What to print once the service answers.
  static List<String> welcome() {
    return List.copyOf(WELCOME);
  }

  void start() {
    boolean databaseIsOurs = Setting.of(DATABASE).isEmpty();
    boolean signInIsOurs = Setting.of(SIGN_IN).isEmpty();
    if (!databaseIsOurs) {
      ConfiguredServers.requireDatabase(signInIsOurs);
    }
    if (!signInIsOurs) {
      ConfiguredServers.requireSignIn();
    }
    var key = Setting.of("chibo.secrets.master").map(Standalone::key).orElseGet(home::masterKey);
    System.setProperty("chibo.secrets.master", key.base64());
    Setting.suggest(SignInSettings.sessionSecrets(key));
    Setting.suggest(Map.of("chibo.mail.enabled", String.valueOf(mailServerIsNamed())));
    var keptBySignIn = databaseIsOurs ? startPostgres(key) : ConfiguredServers.signInDatabase();
    if (databaseIsOurs) {
      Setting.suggest(home.logSettings());
    }
    if (signInIsOurs) {
      var example = databaseIsOurs && home.holdsExample(empty);
      if (example) {
        PublicUrl.requireLoopback();
      }
      startSignIn(
          new EmbeddedSignIn.Settings(home.signIn(), signInPort(), keptBySignIn, key), example);
    }
    WELCOME.addFirst("chibo: " + PublicUrl.chosen());
  }

  private static MasterKey key(String base64) {
    try {
      return MasterKey.of(base64);
    } catch (IllegalArgumentException e) {
      throw new StartRefused(
          "CHIBO_SECRETS_MASTER must be at least 32 bytes in Base64, as `openssl rand -base64 32`"
              + " makes them.",
          e);
    }
  }

  private OneDatabase startPostgres(MasterKey key) {
    var postgres =
        Console.stage(
            "PostgreSQL 18, data in " + home.postgres(),
            () -> started(EmbeddedPostgres.start(home.postgres(), key, Map.of())));
    Setting.suggest(postgres.server().settings());
    return postgres.server().signIn();
  }

  private void startSignIn(EmbeddedSignIn.Settings settings, boolean example) {
    var distribution = SignInDistribution.prepared();
    var signIn =
        Console.stage(
            "Keycloak " + SignInDistribution.VERSION + " on " + settings.url(),
            () -> started(EmbeddedSignIn.start(distribution, settings)));
    Setting.suggest(SignInSettings.of(signIn.url() + "/realms/" + REALM, settings.key()));
    System.setProperty("chibo.example", String.valueOf(example));
    WELCOME.addAll(new FirstAccounts(signIn.admin(), REALM, settings.key()).prepare(example));
  }

  /// Letters are sent where a mail server is named, and kept for the operator's page elsewhere.
  private static boolean mailServerIsNamed() {
    return Setting.of("quarkus.mailer.host").isPresent();
  }

  private static int signInPort() {
    return Setting.of("chibo.signin.port").map(Standalone::port).orElse(8180);
  }

  private static int port(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new StartRefused("CHIBO_SIGNIN_PORT must be the number of a port, as 8180.", e);
    }
  }

  private <T extends AutoCloseable> T started(T server) {
    started.addFirst(server);
    return server;
  }

  /// Ends what was started, the last first.
  @Override
  public void close() {
    for (var server : started) {
      try {
        server.close();
      } catch (Exception e) {
        Console.complain("A server did not end in good order: " + e.getMessage());
      }
    }
  }
}
