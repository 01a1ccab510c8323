package vn.chibo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Decision 5: what was sealed can be proved, what was changed shows.
class SealingTest {

  /// The contents and roots that implementations of RFC 6962 are checked against.
  static final List<byte[]> KNOWN =
      List.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .stream()
          .map(HexFormat.of()::parseHex)
          .toList();

  @ParameterizedTest(name = "{0} leaves")
  @CsvSource({
    "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  })
  void theTreeIsTheOneOfRfc6962(int leaves, String root) {
    assertThat(MerkleTree.over(KNOWN.subList(0, leaves)).root()).isEqualTo(new Hash(root));
  }

  @ParameterizedTest(name = "{0} leaves")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 100})
  void everyLeafCanBeProvedAtItsPlaceOnly(int size) {
    var tree = tree(size);
    for (int i = 0; i < size; i++) {
      var proof = tree.prove(i);

      assertThat(proof.proves(leaf(i), tree.root())).isTrue();
      assertThat(proof.proves(leaf(i + 1), tree.root())).isFalse();
      assertThat(proof.proves(leaf(i), tree(size + 1).root())).isFalse();
    }
  }

  @Test
  void aProofThatIsTooLongOrTooShortProvesNothing() {
    var tree = tree(5);
    var proof = tree.prove(2);
    var longer = new ArrayList<>(proof.path());
    longer.add(leaf(9));

    assertThat(new InclusionProof(2, 5, longer).proves(leaf(2), tree.root())).isFalse();
    assertThat(new InclusionProof(2, 5, List.of()).proves(leaf(2), tree.root())).isFalse();
    assertThat(new InclusionProof(3, 5, proof.path()).proves(leaf(2), tree.root())).isFalse();
  }

  @Test
  void aNodeCannotPassForALeaf() {
    var tree = tree(4);
    var left = MerkleTree.node(leaf(0), leaf(1));
    var right = MerkleTree.node(leaf(2), leaf(3));
    var forged = MerkleTree.over(List.of(left.bytes(), right.bytes()));

    assertThat(tree.root()).isEqualTo(MerkleTree.node(left, right)).isNotEqualTo(forged.root());
  }

  @Test
  void thereIsNoProofOfALeafThatIsNotThere() {
    assertThatThrownBy(() -> tree(3).prove(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tree(0).prove(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> new InclusionProof(3, 3, List.of()));
  }

  @Test
  void aSoundChainHasNoBreak() {
    assertThat(HashChain.findBreak(Hash.ZERO, chain(5))).isEmpty();
    assertThat(HashChain.findBreak(Hash.ZERO, List.of())).isEmpty();
  }

  @ParameterizedTest(name = "content of link {0} changed")
  @ValueSource(ints = {0, 2, 4})
  void aChangedContentShowsAtItsLink(int changed) {
    var links = chain(5);
    var link = links.get(changed);
    links.set(changed, new HashChain.Link(link.previous(), leaf(99), link.value()));

    assertThat(HashChain.findBreak(Hash.ZERO, links)).hasValue(changed);
  }

  @Test
  void aLinkRewrittenWithItsHashShowsAtTheNext() {
    var links = chain(5);
    links.set(2, HashChain.append(links.get(2).previous(), leaf(99)));

    assertThat(HashChain.findBreak(Hash.ZERO, links)).hasValue(3);
  }

  @Test
  void aRemovedOrForeignLinkShows() {
    var links = chain(5);
    links.remove(2);

    assertThat(HashChain.findBreak(Hash.ZERO, links)).hasValue(2);
    assertThat(HashChain.findBreak(leaf(7), chain(5))).hasValue(0);
  }

  @Test
  void aCommitmentOpensOnlyWithItsTextAndSalt() {
    var salt = new Commitment.Salt("ab".repeat(32));
    var commitment = Commitment.to("Đồng chí đề nghị làm lại đường liên bản", salt);

    assertThat(commitment.opensWith("Đồng chí đề nghị làm lại đường liên bản", salt)).isTrue();
    assertThat(commitment.opensWith("Đồng chí đề nghị làm lại đường", salt)).isFalse();
    assertThat(
            commitment.opensWith(
                "Đồng chí đề nghị làm lại đường liên bản", new Commitment.Salt("ac".repeat(32))))
        .isFalse();
  }

  @Test
  void aFreshSaltIsNeverTheSameAndNeverPrinted() {
    var random = new SecureRandom();
    var salt = Commitment.Salt.fresh(random);

    assertThat(salt).isNotEqualTo(Commitment.Salt.fresh(random));
    assertThat(salt).hasToString("Salt[…]");
    assertThatIllegalArgumentException().isThrownBy(() -> new Commitment.Salt("ab"));
  }

  @Test
  void aHashIsSixtyFourLowerCaseDigits() {
    assertThat(Hash.of("abc".getBytes(StandardCharsets.US_ASCII)).hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThatIllegalArgumentException().isThrownBy(() -> new Hash("AB".repeat(32)));
    assertThat(Hash.ofBytes(leaf(1).bytes())).isEqualTo(leaf(1));
  }

  private static MerkleTree tree(int size) {
    return MerkleTree.over(IntStream.range(0, size).mapToObj(SealingTest::content).toList());
  }

  private static List<HashChain.Link> chain(int size) {
    var links = new ArrayList<HashChain.Link>();
    var previous = Hash.ZERO;
    for (int i = 0; i < size; i++) {
      links.add(HashChain.append(previous, leaf(i)));
      previous = links.getLast().value();
    }
    return links;
  }

  private static Hash leaf(int i) {
    return MerkleTree.leaf(content(i));
  }

  private static byte[] content(int i) {
    return ("fact " + i).getBytes(StandardCharsets.UTF_8);
  }
}
