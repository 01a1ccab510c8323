package vn.chibo.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lets who runs a running evening go on with it while the sign-in server is away (decision 9). It
/// says who signed in and for which meeting, nothing about what he may: that is read from his posts
/// each time. It opens the pages of the evening at the members' door, never a signature, never
/// anything else.
public record MeetingPass(
    UUID member, UUID meeting, String signInId, String username, Instant issuedAt, Instant until) {

  /// The cookie that carries it, and the attribute of an identity that rests on it.
  public static final String NAME = "pass";

  private static final Pattern EVENING =
      Pattern.compile("/meetings/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(.+)");

  private static final Set<String> PAGES =
      Set.of("board", "console", "motions", "roll", "roll-call", "speeches", "tasks");

  /// Writing and adopting the draft; not its scan, its sending, its signature.
  private static final Set<String> DRAFT =
      Set.of("minutes", "minutes/adoption", "minutes/draft", "minutes/notes", "minutes/reading");

  /// The meeting whose evening this address belongs to, where a pass could open it.
  public static Optional<UUID> eveningOf(@Nullable String path) {
    var found = EVENING.matcher(String.valueOf(path));
    return found.matches() && isOpenTo(found.group(2))
        ? Optional.of(UUID.fromString(found.group(1)))
        : Optional.empty();
  }

  private static boolean isOpenTo(String page) {
    return DRAFT.contains(page) || PAGES.contains(page.split("/", 2)[0]);
  }

  public boolean opens(@Nullable String path) {
    return eveningOf(path).filter(meeting::equals).isPresent();
  }
}
