package vn.chibo.office;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.membership.Role;

/// An organisation whose posts somebody looks at, and what he may do about them today. `gives` are
/// the roles he may give, `invites` says that he may invite holders to an account, `looksAfter`
/// that he looks after the posts of all below it, `namesStandIn` that he says who stands in.
record Place(
    UUID id,
    String name,
    @Nullable String upper,
    boolean cell,
    LocalDate establishedOn,
    @Nullable LocalDate dissolvedOn,
    String given,
    boolean looksAfter,
    boolean invites,
    boolean namesStandIn) {

  public List<Role> gives() {
    return given.isEmpty()
        ? List.of()
        : Arrays.stream(given.split(",")).map(Role::valueOf).toList();
  }

  boolean gives(Role role) {
    return gives().contains(role);
  }

  /// The page of its posts.
  public String path() {
    return (cell ? "/cells/" : "/organisations/") + id + "/posts";
  }

  /// Where its posts are given and ended.
  public String acts() {
    return "/organisations/" + id + "/posts";
  }

  /// As the masthead says it.
  public String head() {
    return upper == null ? name : upper + ", " + name;
  }
}
