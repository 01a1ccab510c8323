package vn.chibo.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a machine with nothing configured keeps (decisions 10 and 11).
class HomeTest {

  @TempDir Path folder;

  @Test
  void theMasterKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
    var home = new Home(folder.resolve("data"));

    var first = home.masterKey();

    var file = folder.resolve("data/secrets/master");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
    assertThat(home.masterKey().base64()).isEqualTo(first.base64());
  }

  @Test
  void aPurposeAlwaysGetsTheSameSecretAndNoOtherPurposeDoes() {
    var key = new Home(folder.resolve("data")).masterKey();

    assertThat(key.textFor("room")).isEqualTo(key.textFor("room")).hasSize(43);
    assertThat(key.textFor("room")).isNotEqualTo(key.textFor("link"));
    assertThat(key).hasToString("MasterKey[hidden]");
  }

  @Test
  void aFolderThatHoldsTheExampleNeverStartsEmpty() throws Exception {
    var home = new Home(Files.createDirectories(folder.resolve("example")));
    assertThat(home.holdsExample(false)).isTrue();

    assertThatThrownBy(() -> home.holdsExample(true)).hasMessageContaining("CHIBO_HOME");
  }

  @Test
  void aFolderStartedEmptyStaysWithoutTheExample() throws Exception {
    var home = new Home(Files.createDirectories(folder.resolve("real")));
    assertThat(home.holdsExample(true)).isFalse();

    assertThat(home.holdsExample(false)).isFalse();
  }
}
