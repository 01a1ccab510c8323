package vn.chibo.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a superior committee allowed a cell in writing (R10): which forms, why, and for how long.
public record Authorisation(
    UUID id,
    UUID cell,
    String issuer,
    String number,
    LocalDate issuedOn,
    String ground,
    String groundText,
    boolean online,
    boolean hybrid,
    LocalDate fromOn,
    LocalDate untilOn,
    @Nullable Integer membersAway,
    @Nullable Integer membersTotal,
    @Nullable LocalDate revokedOn,
    boolean groupsInPlace,
    boolean committeeInPlace) {

  public boolean coversOnline(LocalDate day) {
    return online && covers(day);
  }

  public boolean coversHybrid(LocalDate day) {
    return hybrid && covers(day);
  }

  /// R11: meetings of the groups may stand in for that of the cell.
  public boolean coversGroupsInPlace(LocalDate day) {
    return groupsInPlace && covers(day);
  }

  /// R11: a conference of officers may stand in for the meeting of the cell.
  public boolean coversCommitteeInPlace(LocalDate day) {
    return committeeInPlace && covers(day);
  }

  private boolean covers(LocalDate day) {
    return !day.isBefore(fromOn)
        && !day.isAfter(untilOn)
        && (revokedOn == null || day.isBefore(revokedOn));
  }
}
