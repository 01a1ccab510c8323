package vn.chibo.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How and where the meeting is held, who chairs it and whom members may call: the second step.
/// `circumstance` is what the cell states where it meets online without an authorisation (R10).
record Venue(
    Form form, String place, UUID chair, UUID contact, @Nullable Circumstance circumstance) {

  /// A ground of the rule set's list, and the cell's own words.
  record Circumstance(String ground, String text) {}
}
