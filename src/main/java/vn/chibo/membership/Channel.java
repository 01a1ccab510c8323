package vn.chibo.membership;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a notice reaches a person, in the usual order. All ways are of equal standing (R37).
public enum Channel {
  MAIL,
  PHONE,
  /// The printed slip was handed over.
  PAPER,
  IN_PERSON,
  /// A text without personal links on the electronic handbook, VCNet or in a group, for who agreed
  /// that it is enough.
  POSTED;

  /// Where somebody must do something and tick it.
  public boolean byHand() {
    return this != MAIL;
  }

  /// The order in which a member wants to be told; the usual one where he wished none. A posted
  /// text is for those alone who chose it.
  public static List<Channel> order(@Nullable String wished) {
    return wished == null
        ? List.of(MAIL, PHONE, PAPER, IN_PERSON)
        : Arrays.stream(wished.split(",")).map(Channel::valueOf).toList();
  }
}
