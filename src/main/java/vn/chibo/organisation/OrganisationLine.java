package vn.chibo.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.VietnamTime;

/// One organisation in a list: what it is, and until when it was.
public record OrganisationLine(
    UUID id, String kind, String code, String name, String above, @Nullable LocalDate dissolvedOn) {

  public @Nullable String ended() {
    return dissolvedOn == null ? null : VietnamTime.date(dissolvedOn);
  }
}
