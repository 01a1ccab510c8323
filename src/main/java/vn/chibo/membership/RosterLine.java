package vn.chibo.membership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Standing;

/// One member of a cell on a day: what its officers need to call and to count. `title` is his post
/// in the cell or null; the channels are null where he has none.
public record RosterLine(
    UUID member,
    String name,
    Standing standing,
    @Nullable String title,
    @Nullable String email,
    @Nullable String phone) {}
