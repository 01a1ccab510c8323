package vn.chibo.rulebook;

import java.time.Duration;

/// Findings and how long things are kept: R34, R36, decision 13.
public final class KeepingRules {

  static final Keys KEYS = new Keys(Part.KEEPING);

  public static final Key<Integer> CELL_SEES_FINDING_DAYS_BEFORE =
      KEYS.number("findings.cellSeesDaysBefore");
  public static final Key<Boolean> MINUTES_FOR_EVER = KEYS.flag("keep.minutesForEver");
  public static final Key<Duration> ROOM_EVENTS = KEYS.time("keep.roomEvents");
  public static final Key<Duration> DEVICE_ADDRESSES = KEYS.time("keep.deviceAddresses");
  public static final Key<Duration> INVITATIONS = KEYS.time("keep.invitations");
  public static final Key<Duration> IMPORT_FILES = KEYS.time("keep.importFiles");
  public static final Key<Duration> EXCUSE_TEXTS = KEYS.time("keep.excuseTexts");
  public static final Key<Duration> SINGLE_VOTES = KEYS.time("keep.singleVotes");
  public static final Key<Duration> SINGLE_VOTES_UNADOPTED = KEYS.time("keep.singleVotesUnadopted");
  public static final Key<Duration> ACCESS_LOG = KEYS.time("keep.accessLog");
  public static final Key<Duration> CHANNELS_AFTER_LEAVING = KEYS.time("keep.channelsAfterLeaving");
  public static final Key<Duration> FACT_WORDS = KEYS.time("keep.factWords");
  public static final Key<Duration> SHOWN_MAILS = KEYS.time("keep.shownMails");

  private KeepingRules() {}
}
