package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import vn.chibo.membership.Channel;

/// One way by which a notice reaches people; a further network is a further courier. It knows
/// nothing of the others: who is told by which is decided by each member's order.
interface Courier {

  Channel channel();

  /// Tells all of them in the caller's transaction, as far as nobody must lift a hand. What
  /// somebody must do himself stands on the summons page until he ticks it.
  Uni<Void> tell(List<Recipient> people, Gathering gathering, Links.Terms terms);

  /// Whether this way can be tried for this person now.
  boolean reaches(Reach reach);

  /// What is known of a person's channels.
  record Reach(boolean takesMail, boolean hasPhone) {}
}
