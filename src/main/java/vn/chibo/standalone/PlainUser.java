package vn.chibo.standalone;

import java.nio.file.Path;
import java.util.List;

/// PostgreSQL refuses to run as root. For an ordinary user nothing is to be done; for root the
/// programs run in a user namespace of their own (files stay root's), or else as `nobody`.
final class PlainUser {

  private static final String NOBODY_IN_NAMESPACE = "65534";

  private PlainUser() {}

  /// The words to put before a command so that it does not run as root.
  static List<String> wordsBefore(Path home) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    if (Command.of("unshare", "-U", "id", "-u").run(home).is(NOBODY_IN_NAMESPACE)) {
      return List.of("unshare", "-U");
    }
    var uid = Command.of("id", "-u", "nobody").run(home);
    var gid = Command.of("id", "-g", "nobody").run(home);
    if (uid.code() != 0 || gid.code() != 0) {
      throw new StartRefused(
          "PostgreSQL does not run as root and neither `unshare -U` nor the account `nobody` is"
              + " there. Start as an ordinary user.");
    }
    Command.of("chown", "-R", uid.text() + ":" + gid.text(), home.toString())
        .runOrRefuse(home, "The database folder could not be given to `nobody`.");
    return List.of(
        "setpriv",
        "--reuid=" + uid.text(),
        "--regid=" + gid.text(),
        "--clear-groups",
        "--no-new-privs",
        "--");
  }
}
