package vn.chibo.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Standing;

/// One dated standing of a member in one cell (R4).
///
/// @param until the first day on which it no longer holds; null while no end is known
record Spell(UUID id, UUID cell, Standing kind, LocalDate from, @Nullable LocalDate until) {

  /// Whether it makes him belong somewhere or says why he belongs nowhere; a guest's does neither.
  boolean isHome() {
    return kind != Standing.TEMP_IN;
  }

  boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && isOpenAfter(day);
  }

  /// Whether it goes on beyond this day, or up to its end.
  boolean isOpenAfter(LocalDate day) {
    return until == null || until.isAfter(day);
  }
}
