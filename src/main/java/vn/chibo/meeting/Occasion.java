package vn.chibo.meeting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What is called, as the form offers it. An ordinary and a thematic meeting may be held in one
/// sitting, each part in turn; the thematic one never replaces the monthly one (R7).
public enum Occasion {
  ORDINARY(Kind.ORDINARY, false),
  COMBINED(Kind.ORDINARY, true),
  THEMATIC(Kind.THEMATIC, true),
  EXTRAORDINARY(Kind.EXTRAORDINARY, false),
  COMMITTEE_MEETING(Kind.COMMITTEE_MEETING, false),
  PARTY_GROUP(Kind.PARTY_GROUP, false),
  CONFERENCE_IN_PLACE(Kind.CONFERENCE_IN_PLACE, false),
  STUDY_CONFERENCE(Kind.STUDY_CONFERENCE, false),
  CONGRESS(Kind.CONGRESS, false);

  private final Kind kind;
  private final boolean wantsTopic;

  Occasion(Kind kind, boolean wantsTopic) {
    this.kind = kind;
    this.wantsTopic = wantsTopic;
  }

  /// Null for what is no occasion.
  static @Nullable Occasion find(@Nullable String code) {
    return Arrays.stream(values())
        .filter(each -> each.name().equals(code))
        .findFirst()
        .orElse(null);
  }

  public static Occasion of(Kind kind, @Nullable String topic) {
    return kind == Kind.ORDINARY && topic != null ? COMBINED : valueOf(kind.name());
  }

  public Kind kind() {
    return kind;
  }

  /// May stand in for the month's ordinary meeting (R11).
  boolean canBeInPlace() {
    return this == PARTY_GROUP || this == CONFERENCE_IN_PLACE;
  }

  boolean wantsTopic() {
    return wantsTopic;
  }
}
