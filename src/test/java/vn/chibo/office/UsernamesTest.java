package vn.chibo.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernamesTest {

  @ParameterizedTest
  @CsvSource({
    "Hoàng Văn Thành, thanhhv",
    "Đỗ Đức Đăng, dangdd",
    "Lý A Đạo, daola",
    "Y Na, nay",
    "Ê, e01",
    "H’Hen Niê, niehh",
    "李, nguoi",
  })
  void aUsernameIsTheGivenNameWithTheInitialsOfTheRest(String name, String username) {
    assertThat(Usernames.stem(name)).isEqualTo(username);
  }

  @Test
  void whoseNameIsTakenGetsTheFirstFreeNumber() {
    assertThat(Usernames.free("thanhhv", List.of())).isEqualTo("thanhhv");
    assertThat(Usernames.free("thanhhv", List.of("thanhhv", "thanhhv2", "thanhhvx")))
        .isEqualTo("thanhhv3");
  }
}
