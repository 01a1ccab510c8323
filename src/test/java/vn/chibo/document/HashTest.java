package vn.chibo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class HashTest {

  private static final Hash EMPTY = Hash.of(new byte[0]);

  @Test
  void isTheSha256ThatEveryOtherToolComputes() {
    assertThat(EMPTY.hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void peopleCompareTenLettersWithoutLookAlikes() {
    assertThat(EMPTY.forPeople()).isEqualTo("WGSE-AJNS-ZJ").doesNotContain("I", "O", "0", "1");
  }

  @Test
  void whatAPersonTypesIsReadWithoutDashesAndInSmallLetters() {
    assertThat(EMPTY.reads(" wgse ajns-zj")).isTrue();
    assertThat(EMPTY.reads("WGSE-AJNS-ZK")).isFalse();
    assertThat(EMPTY.reads("")).isFalse();
  }

  @Test
  void theSameWordsGiveTheSameHashHoweverTheyWereTyped() {
    var typed = Normalizer.normalize("Nghị quyết", Normalizer.Form.NFD);

    assertThat(typed).isNotEqualTo("Nghị quyết");
    assertThat(Hash.of(typed)).isEqualTo(Hash.of("Nghị quyết"));
  }

  @Test
  void anythingElseIsNoHash() {
    assertThatThrownBy(() -> new Hash("7K4M")).isInstanceOf(IllegalArgumentException.class);
  }
}
