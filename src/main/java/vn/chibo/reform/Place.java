package vn.chibo.reform;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The organisation on whose page a decision is prepared.
///
/// @param reformed the reader's committee stands above it, so that it may change it itself
/// @param nextCode the next free code right below it
record Place(
    UUID id,
    String kind,
    String code,
    String name,
    String shortName,
    String place,
    @Nullable UUID parent,
    @Nullable String parentName,
    @Nullable LocalDate dissolvedOn,
    boolean reformed,
    @Nullable String nextCode,
    @Nullable String nextToIt) {

  boolean isCell() {
    return kind.equals("CELL");
  }

  public boolean isLiving() {
    return dissolvedOn == null;
  }
}
