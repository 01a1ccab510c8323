package vn.chibo.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Subject;

/// One tap on a button of the roll, perhaps made on a device hours ago.
///
/// @param id chosen by the device, so that the same tick twice is one
/// @param at what the device's clock said
/// @param byKeeper ticked by the keeper of the site, not by the clerk
record Tick(
    UUID id,
    UUID member,
    Mark mark,
    @Nullable UUID site,
    @Nullable Instant at,
    @Nullable String reason,
    Subject by,
    boolean byKeeper) {}
