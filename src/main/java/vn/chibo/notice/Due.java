package vn.chibo.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.MeetingId;

/// Somebody whom a job of this room writes to, with all that the letter needs. `told` is the state
/// of the meeting that he was told last; `coming` is whether he answered so.
record Due(
    UUID summons,
    UUID meeting,
    UUID member,
    UUID cell,
    String name,
    String email,
    Instant startsAt,
    Instant plannedEnd,
    String place,
    int sequence,
    String helper,
    @Nullable String helperPhone,
    String ruleSet,
    boolean cancelled,
    int told,
    boolean coming) {

  SummonsId id() {
    return new SummonsId(summons);
  }

  MeetingId meetingId() {
    return new MeetingId(meeting);
  }

  Recipient recipient() {
    return new Recipient(summons, member, name, email);
  }

  Gathering gathering() {
    return new Gathering(
        meeting,
        cell,
        startsAt,
        plannedEnd,
        place,
        sequence,
        new Gathering.Helper(helper, helperPhone));
  }

  @Override
  public String toString() {
    return "Due[" + summons + "]";
  }
}
