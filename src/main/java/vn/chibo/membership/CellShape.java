package vn.chibo.membership;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.Key;
import vn.chibo.rulebook.RuleSet;

/// How many a cell is and how it is led on a day, and what R3 finds about that. It warns; it never
/// refuses, for the committee above decides what becomes of a cell.
///
/// @param official all official members, also those exempt, away or suspended
/// @param members the official and the probationary ones
/// @param committee secretary, deputies and committee members, each person once
/// @param seats committee members beside secretary and deputies
record CellShape(int official, int members, int committee, int seats, int groups) {

  /// What R3 may find, and the parameter that says so.
  enum Concern {
    TOO_FEW_OFFICIAL(CallingRules.MEMBERS_LEAST),
    COMMITTEE_TOO_EARLY(CallingRules.COMMITTEE_FROM),
    COMMITTEE_MISSING(CallingRules.COMMITTEE_FROM),
    COMMITTEE_TOO_LARGE(CallingRules.COMMITTEE_MOST),
    GROUPS_MISSING(CallingRules.GROUPS_FROM);

    private final Key<Integer> key;

    Concern(Key<Integer> key) {
      this.key = key;
    }

    Key<Integer> key() {
      return key;
    }
  }

  /// The four figures of R3.
  record Sizes(int officialLeast, int committeeFrom, int committeeMost, int groupsFrom) {

    static Sizes of(RuleSet rules) {
      return new Sizes(
          rules.value(CallingRules.MEMBERS_LEAST),
          rules.value(CallingRules.COMMITTEE_FROM),
          rules.value(CallingRules.COMMITTEE_MOST),
          rules.value(CallingRules.GROUPS_FROM));
    }
  }

  List<Concern> concerns(Sizes sizes) {
    var found = new ArrayList<Concern>();
    if (official < sizes.officialLeast()) {
      found.add(Concern.TOO_FEW_OFFICIAL);
    }
    if (official < sizes.committeeFrom() && seats > 0) {
      found.add(Concern.COMMITTEE_TOO_EARLY);
    }
    if (official >= sizes.committeeFrom() && seats == 0) {
      found.add(Concern.COMMITTEE_MISSING);
    }
    if (committee > sizes.committeeMost()) {
      found.add(Concern.COMMITTEE_TOO_LARGE);
    }
    if (members >= sizes.groupsFrom() && groups == 0) {
      found.add(Concern.GROUPS_MISSING);
    }
    return List.copyOf(found);
  }
}
