package vn.chibo.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Secret;

/// A member's tap behind his personal link.
///
/// @param id chosen by the device
/// @param secret of the link, as the cookie brought it; it is the only right that counts
/// @param device the hash of the device's own cookie
/// @param inHall tapped in the hall; else from afar
/// @param at what the device's clock said
record CheckIn(
    UUID id,
    Secret secret,
    UUID summons,
    Optional<byte[]> device,
    boolean inHall,
    @Nullable Instant at) {}
