package vn.chibo.notice;

import java.util.UUID;

/// Somebody summoned who has an address and agreed to be written to there.
record Recipient(UUID summons, UUID member, String name, String email) {

  SummonsId id() {
    return new SummonsId(summons);
  }

  @Override
  public String toString() {
    return "Recipient[" + summons + "]";
  }
}
