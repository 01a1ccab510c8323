package vn.chibo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chibo.membership.Channel;

/// Every way there is, and which of them is a person's turn.
@ApplicationScoped
class Couriers {

  private final Map<Channel, Courier> known = new EnumMap<>(Channel.class);

  Couriers(MailCourier mail) {
    known.put(Channel.MAIL, mail);
    for (var channel : Channel.values()) {
      known.computeIfAbsent(channel, HandCourier::new);
    }
  }

  Courier of(Channel channel) {
    return Objects.requireNonNull(known.get(channel));
  }

  /// The first way of this order that reaches him and has not failed; null when none is left, and
  /// then only a word in person can tell him.
  @Nullable Channel next(List<Channel> order, Courier.Reach reach, Set<Channel> failed) {
    return order.stream()
        .filter(channel -> !failed.contains(channel))
        .filter(channel -> of(channel).reaches(reach))
        .findFirst()
        .orElse(null);
  }
}
