package vn.chibo.web;

import java.util.List;
import vn.chibo.attendance.Turnouts;
import vn.chibo.meeting.Dues;
import vn.chibo.membership.RosterLine;
import vn.chibo.notice.Expectations;

/// What the rooms say about a cell's members: who came, who was missing, who is expected.
record HomePeople(
    List<RosterLine> roster,
    List<Turnouts.Turnout> turnouts,
    List<Turnouts.Attended> absent,
    List<Dues.Unpaid> unpaid,
    List<Expectations.Expected> expected) {

  static final HomePeople NONE =
      new HomePeople(List.of(), List.of(), List.of(), List.of(), List.of());

  HomePeople withRoster(List<RosterLine> found) {
    return new HomePeople(found, turnouts, absent, unpaid, expected);
  }

  HomePeople withTurnouts(List<Turnouts.Turnout> found) {
    return new HomePeople(roster, found, absent, unpaid, expected);
  }

  HomePeople withAbsent(List<Turnouts.Attended> found) {
    return new HomePeople(roster, turnouts, found, unpaid, expected);
  }

  HomePeople withUnpaid(List<Dues.Unpaid> found) {
    return new HomePeople(roster, turnouts, absent, found, expected);
  }

  HomePeople withExpected(List<Expectations.Expected> found) {
    return new HomePeople(roster, turnouts, absent, unpaid, found);
  }
}
