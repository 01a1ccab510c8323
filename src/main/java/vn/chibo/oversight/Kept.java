package vn.chibo.oversight;

import java.time.Duration;
import vn.chibo.rulebook.KeepingRules;
import vn.chibo.rulebook.Key;

/// What is kept for a time only: how long is a parameter of the rule set, and one reviewed function
/// of the database forgets it (decision 13). docs/privacy.md tells the same to people, and a test
/// compares them.
enum Kept {
  SINGLE_VOTES("reduce_choices", KeepingRules.SINGLE_VOTES),
  UNADOPTED_VOTES("reduce_choices_unadopted", KeepingRules.SINGLE_VOTES_UNADOPTED),
  DEVICES("forget_devices", KeepingRules.DEVICE_ADDRESSES),
  LINKS("forget_links", KeepingRules.INVITATIONS),
  ACCOUNT_INVITATIONS("forget_account_invitations", KeepingRules.INVITATIONS),
  RECIPIENTS("forget_recipients", KeepingRules.INVITATIONS),
  MAILS("forget_mails", KeepingRules.SHOWN_MAILS),
  EXCUSES("forget_excuses", KeepingRules.EXCUSE_TEXTS),
  ROOM_EVENTS("forget_room_events", KeepingRules.ROOM_EVENTS),
  SHOWN_NAMES("forget_shown_names", KeepingRules.ROOM_EVENTS),
  LOOKS("forget_looks", KeepingRules.ACCESS_LOG),
  IMPORTED_ROWS("forget_imports", KeepingRules.IMPORT_FILES),
  CHANNELS("forget_channels", KeepingRules.CHANNELS_AFTER_LEAVING),
  WORDS("forget_words", KeepingRules.FACT_WORDS);

  private final String function;
  private final Key<Duration> time;

  Kept(String function, Key<Duration> time) {
    this.function = function;
    this.time = time;
  }

  String function() {
    return function;
  }

  Key<Duration> time() {
    return time;
  }
}
