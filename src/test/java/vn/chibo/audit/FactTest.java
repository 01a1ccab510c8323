package vn.chibo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.Subject;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.ChiboTest;

/// What happened at a meeting is found in the log of its cell.
@ChiboTest
class FactTest {

  private static final UUID MEETING = new UUID(0, 0xfac7);

  @Inject Backstage backstage;

  @Test
  void aFactOfAMeetingWithoutItsCellCannotBeMade() {
    var fact = Fact.of("VOTED_BY_LINK", Subject.job("test"));

    assertThatThrownBy(() -> fact.atMeeting(MEETING)).hasMessageContaining("names no cell");
    assertThat(fact.inCell(new UUID(0, 1)).atMeeting(MEETING).cell()).isEqualTo(new UUID(0, 1));
  }

  @Test
  void theTableTakesNoneEither() {
    var insert =
        "insert into fact (at, kind, actor, meeting) values (now(), 'X', 'job:test', '%s')"
            .formatted(MEETING);

    assertThatThrownBy(() -> backstage.sql(insert)).hasMessageContaining("meeting_names_its_cell");
  }
}
