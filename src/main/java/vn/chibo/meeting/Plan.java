package vn.chibo.meeting;

import org.jspecify.annotations.Nullable;

/// What is called and when: the first step of calling.
record Plan(Occasion occasion, @Nullable String topic, Slot slot) {

  Plan {
    if (occasion.wantsTopic() != (topic != null)) {
      throw new IllegalArgumentException("a thematic meeting has a topic, no other has one");
    }
  }
}
