package vn.chibo.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;

/// A conference as its host wrote it.
record Conference(
    UUID id,
    UUID organisation,
    String host,
    String title,
    String number,
    LocalDate decidedOn,
    @Nullable String ground,
    Form form,
    String place,
    Instant startsAt,
    Instant plannedEnd,
    @Nullable Instant cancelledAt,
    @Nullable String cancelReason) {

  ConferenceId conference() {
    return new ConferenceId(id);
  }

  public boolean isCancelled() {
    return cancelledAt != null;
  }

  public boolean isRemote() {
    return form != Form.IN_PERSON;
  }

  public String decided() {
    return VietnamTime.date(decidedOn);
  }
}
