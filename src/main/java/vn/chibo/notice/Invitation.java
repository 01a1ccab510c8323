package vn.chibo.notice;

import org.jspecify.annotations.Nullable;
import vn.chibo.meeting.Evening;
import vn.chibo.organisation.CellName;
import vn.chibo.quorum.Standing;

/// All that the holder of one personal link reads of his own summons: nobody else's name but the
/// chair's and the helper's.
public record Invitation(
    SummonsId summons,
    Evening evening,
    CellName cell,
    String title,
    Person person,
    Contact contact,
    @Nullable Answered answer,
    boolean thisDeviceMayAct) {

  /// The summoned person. The standing is null for who does not belong to the cell.
  public record Person(String name, SummonsRole role, @Nullable Standing standing) {}

  /// Who leads the meeting, and whom to call for help; the number is null where none is known.
  public record Contact(
      String chair, @Nullable String chairTitle, String helper, @Nullable String helperPhone) {}

  Invitation withDevice(boolean mayAct) {
    return new Invitation(summons, evening, cell, title, person, contact, answer, mayAct);
  }

  public Moment begins() {
    return new Moment(evening.startsAt());
  }

  public Moment ends() {
    return new Moment(evening.plannedEnd());
  }
}
