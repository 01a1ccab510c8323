package vn.chibo.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// What ends soon is announced ahead, on the secretary's home and on the committee's desk (R4).
@ChiboTest
class R04ComingEndsTest {

  @Inject Backstage backstage;

  final LocalDate today = Village.today();

  @BeforeEach
  void theVillageIsThere() {
    Village.isThere(backstage);
  }

  @ParameterizedTest(name = "admitted {0} days less than a year ago: {1}")
  @CsvSource({
    "12, còn 12 ngày",
    "30, còn 30 ngày",
    "31, ''",
    "0, hôm nay là ngày cuối",
    "-4, quá hạn 4 ngày"
  })
  void aProbationIsAnnouncedAsLongAheadAsTheRuleSetSays(int left, String said) {
    var name = "Vi Thị Dự " + Integer.toString(left + 100, 2).replace('0', 'a').replace('1', 'b');
    Village.member(backstage, name, "PROBATIONARY", today.plusDays(left).minusMonths(12));

    var home = Village.get("vmot", "/cells/" + Village.MOT).asString();
    var desk = Village.get("vcanbo", "/people").asString();

    for (var page : new String[] {home, desk}) {
      if (said.isEmpty()) {
        assertThat(page).doesNotContain(name);
      } else {
        assertThat(page.substring(page.indexOf(name))).contains("Hết thời kỳ dự bị", said);
      }
    }
  }

  @Test
  void anExemptionWithATermIsAnnounced() {
    var member = Village.member(backstage, "Vi Thị Hạn");
    backstage.sql(
        """
        update standing set until_on = '%2$s' where member = '%1$s';
        insert into standing (member, cell, kind, from_on, until_on) values
          ('%1$s', '%4$s', 'EXEMPT', '%2$s', '%3$s'), ('%1$s', '%4$s', 'OFFICIAL', '%3$s', null);
        """
            .formatted(member, today.minusDays(9), today.plusDays(8), Village.MOT));

    var home = Village.get("vmot", "/cells/" + Village.MOT).asString();

    assertThat(home.substring(home.indexOf("Vi Thị Hạn")))
        .contains("Hết hạn miễn công tác", "còn 7 ngày");
  }

  @Test
  void theDeskIsForWhomARosterIsInReach() {
    assertThat(Village.get("vuy", "/people").statusCode()).isEqualTo(404);
    assertThat(Village.get("stranger", "/people").asString()).doesNotContain("bản Một");
    assertThat(Village.get("vquan", "/people").asString())
        .contains("Chi bộ bản Hai", "ít hơn 3", "Căn cứ:");
  }
}
