package vn.chibo.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is called and when: the first step of calling.
///
/// @param group the party group that meets; no other occasion has one
/// @param inPlace whether it stands in for the month's ordinary meeting (R11)
record Plan(
    Occasion occasion, @Nullable String topic, Slot slot, @Nullable UUID group, boolean inPlace) {

  Plan {
    if (occasion.wantsTopic() != (topic != null)) {
      throw new IllegalArgumentException("a thematic meeting has a topic, no other has one");
    }
    if ((occasion == Occasion.PARTY_GROUP) != (group != null)) {
      throw new IllegalArgumentException("a group's meeting has its group, no other has one");
    }
    if (inPlace ? !occasion.canBeInPlace() : occasion == Occasion.CONFERENCE_IN_PLACE) {
      throw new IllegalArgumentException("only some meetings stand in for the monthly one");
    }
  }

  /// A meeting of the whole cell or of its officers.
  Plan(Occasion occasion, @Nullable String topic, Slot slot) {
    this(occasion, topic, slot, null, false);
  }
}
