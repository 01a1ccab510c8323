package vn.chibo.ballot;

/// How a motion is voted (R23, R24): by show of the party card, or secretly on paper, where the
/// service only records what the panel counted.
public enum Mode {
  CARD,
  SECRET_ON_PAPER
}
