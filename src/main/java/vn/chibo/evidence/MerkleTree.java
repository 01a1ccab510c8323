package vn.chibo.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A batch of facts under one root, as RFC 6962 section 2.1 builds it, so that one fact can be
/// shown to belong to a sealed batch without showing the others (decision 5).
public record MerkleTree(List<Hash> leaves) {

  public MerkleTree {
    leaves = List.copyOf(leaves);
  }

  /// The tree over contents in this order.
  public static MerkleTree over(List<byte[]> contents) {
    return new MerkleTree(contents.stream().map(MerkleTree::leaf).toList());
  }

  public static Hash leaf(byte[] content) {
    return Hash.of(Hash.Purpose.LEAF, content);
  }

  /// The root; of an empty tree the hash of nothing.
  public Hash root() {
    return leaves.isEmpty() ? Hash.of(new byte[0]) : root(leaves);
  }

  /// The proof that the leaf at this index is in the tree.
  public InclusionProof prove(int index) {
    var path = new ArrayList<Hash>();
    collect(index, leaves, path);
    return new InclusionProof(index, leaves.size(), path);
  }

  private static void collect(int index, List<Hash> leaves, List<Hash> path) {
    Objects.checkIndex(index, leaves.size());
    if (leaves.size() == 1) {
      return;
    }
    var split = split(leaves.size());
    var left = leaves.subList(0, split);
    var right = leaves.subList(split, leaves.size());
    if (index < split) {
      collect(index, left, path);
      path.add(root(right));
    } else {
      collect(index - split, right, path);
      path.add(root(left));
    }
  }

  private static Hash root(List<Hash> leaves) {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    var split = split(leaves.size());
    return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
  }

  /// The largest power of two smaller than the size.
  static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }

  static Hash node(Hash left, Hash right) {
    return Hash.of(Hash.Purpose.NODE, left.bytes(), right.bytes());
  }
}
