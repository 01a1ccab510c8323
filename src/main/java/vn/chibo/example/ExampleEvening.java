package vn.chibo.example;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;

/// One meeting of the example's past: when, in which form, and who was called.
record ExampleEvening(
    UUID id,
    ExampleCell cell,
    Kind kind,
    Form form,
    Dates dates,
    @Nullable UUID site,
    ExampleMember chair,
    ExampleMember clerk,
    List<Seat> seats) {

  record Dates(YearMonth month, int monthsAgo, Instant startsAt, Instant opened, Instant ended) {}

  /// A summoned member, and how he took part.
  record Seat(ExampleMember member, UUID summons, Standing standing, RollState state) {}

  boolean inPerson() {
    return form == Form.IN_PERSON;
  }

  String clerkSubject() {
    return "clerk:" + id;
  }
}
