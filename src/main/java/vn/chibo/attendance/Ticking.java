package vn.chibo.attendance;

import java.time.Instant;
import vn.chibo.meeting.Stage;
import vn.chibo.quorum.RollState;

/// What comes of a tick held against the roll.
sealed interface Ticking {

  /// To be entered.
  record New(Entry entry) implements Ticking {}

  /// The roll says so already; nothing is written, the answer is the same.
  record Said(RollState state) implements Ticking {}

  /// Against what somebody answerable said before: a correction, and it needs its reason (R16).
  record WithoutReason() implements Ticking {}

  /// The session is not open yet, or was called off.
  record NotOpen(Stage stage, Instant startsAt) implements Ticking {}

  /// After the end only what was kept on the device since, a paper roll, or a correction.
  record AfterTheEnd() implements Ticking {}

  /// Nobody is present from afar at a meeting in person (R10a).
  record NotOnline() implements Ticking {}

  /// Only who is there can leave.
  record NotHere() implements Ticking {}

  /// A site tick names the site.
  record NoSite() implements Ticking {}
}
