package vn.chibo.notice;

import java.util.List;
import java.util.Map;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Stage;
import vn.chibo.organisation.CellName;

/// The guests of one meeting, with what was typed for another one.
record GuestsPage(
    Evening evening,
    CellName cell,
    String title,
    List<GuestLine> guests,
    InviteGuest.Wish form,
    Map<String, String> mistakes) {

  static final InviteGuest.Wish EMPTY = new InviteGuest.Wish("", "", "", "");

  GuestsPage {
    guests = List.copyOf(guests);
  }

  GuestsPage with(List<GuestLine> found) {
    return new GuestsPage(evening, cell, title, found, form, mistakes);
  }

  public Moment begins() {
    return new Moment(evening.startsAt());
  }

  /// Whether anybody may still be invited.
  public boolean ahead() {
    return evening.stage() == Stage.CALLED || evening.stage() == Stage.OPEN;
  }

  public String path() {
    return "/meetings/" + evening.id() + "/guests";
  }
}
