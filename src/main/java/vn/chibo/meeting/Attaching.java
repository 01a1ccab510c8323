package vn.chibo.meeting;

import java.util.UUID;
import vn.chibo.rulebook.RuleSet;

/// What came of adding a paper.
sealed interface Attaching {

  record Attached(UUID paper) implements Attaching {}

  /// Its bytes are none of the kinds that the rule set takes.
  record NotTaken(RuleSet rules) implements Attaching {}

  record TooLarge(int megabytes) implements Attaching {}

  /// Together with the papers that are there it is too much for one meeting.
  record TooMuch(int megabytes) implements Attaching {}
}
