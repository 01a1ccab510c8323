package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import vn.chibo.membership.Channel;

/// A call, a slip, a word in person, a posted text: an officer does it and ticks it.
record HandCourier(Channel channel) implements Courier {

  @Override
  public boolean reaches(Reach reach) {
    return channel != Channel.PHONE || reach.hasPhone();
  }

  @Override
  public Uni<Void> tell(List<Recipient> people, Gathering gathering, Links.Terms terms) {
    return Uni.createFrom().voidItem();
  }
}
