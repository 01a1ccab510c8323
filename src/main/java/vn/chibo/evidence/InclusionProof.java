package vn.chibo.evidence;

import java.util.List;
import java.util.Optional;

/// The neighbours on the way from one leaf to the root, lowest first (RFC 6962, section 2.1.1). It
/// can be printed and checked by somebody who has nothing else of ours.
public record InclusionProof(int index, int size, List<Hash> path) {

  public InclusionProof {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("leaf %d of %d".formatted(index, size));
    }
    path = List.copyOf(path);
  }

  /// True only for this leaf, at this place, under this root. A proof of the wrong length proves
  /// nothing.
  public boolean proves(Hash leaf, Hash root) {
    return climb(leaf, index, size, path).filter(root::equals).isPresent();
  }

  private static Optional<Hash> climb(Hash leaf, int index, int size, List<Hash> path) {
    if (size == 1) {
      return path.isEmpty() ? Optional.of(leaf) : Optional.empty();
    }
    if (path.isEmpty()) {
      return Optional.empty();
    }
    var neighbour = path.getLast();
    var below = path.subList(0, path.size() - 1);
    var split = MerkleTree.split(size);
    return index < split
        ? climb(leaf, index, split, below).map(left -> MerkleTree.node(left, neighbour))
        : climb(leaf, index - split, size - split, below)
            .map(right -> MerkleTree.node(neighbour, right));
  }
}
