package vn.chibo.evidence;

import java.util.List;
import java.util.OptionalInt;

/// Links each content to everything before it (decision 5): whoever changes one link must change
/// all later ones, and the last one has been seen outside.
public final class HashChain {

  private HashChain() {}

  /// @param content what is sealed here, as the root of a batch
  /// @param value the hash of the previous link's value and this content
  public record Link(Hash previous, Hash content, Hash value) {

    boolean holds() {
      return value.equals(join(previous, content));
    }
  }

  /// The first link of a chain follows [Hash#ZERO].
  public static Link append(Hash previous, Hash content) {
    return new Link(previous, content, join(previous, content));
  }

  /// The index of the first link that does not hold or does not follow the one before; empty when
  /// the whole chain is sound.
  public static OptionalInt findBreak(Hash start, List<Link> links) {
    var previous = start;
    for (int i = 0; i < links.size(); i++) {
      var link = links.get(i);
      if (!link.previous().equals(previous) || !link.holds()) {
        return OptionalInt.of(i);
      }
      previous = link.value();
    }
    return OptionalInt.empty();
  }

  private static Hash join(Hash previous, Hash content) {
    return Hash.of(Hash.Purpose.LINK, previous.bytes(), content.bytes());
  }
}
