package vn.chibo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Subject;
import vn.chibo.testkit.Backstage;
import vn.chibo.testkit.Cast;
import vn.chibo.testkit.ChiboTest;

@ChiboTest
class SealingTest {

  @Inject Trail trail;
  @Inject Sealer sealer;
  @Inject Seals seals;
  @Inject Database database;
  @Inject Backstage backstage;

  @Test
  void aFactIsSealedAndTheTrailIsSound() {
    append("TEA_WAS_SERVED", null);

    sealEverything();

    assertThat(backstage.number("select count(*) from unsealed")).isZero();
    assertThat(backstage.wait(seals::verify)).isInstanceOf(Seals.Soundness.Sound.class);
  }

  @Test
  void aFactChangedBehindOurBackBreaksItsSeal() {
    append("MEETING_WAS_QUIET", null);
    sealEverything();
    var change = "update fact set kind = '%s' where kind = '%s'";

    backstage.sql(change.formatted("MEETING_WAS_LOUD", "MEETING_WAS_QUIET"));
    var broken = backstage.wait(seals::verify);
    backstage.sql(change.formatted("MEETING_WAS_QUIET", "MEETING_WAS_LOUD"));

    assertThat(broken).isInstanceOf(Seals.Soundness.Broken.class);
    assertThat(backstage.wait(seals::verify)).isInstanceOf(Seals.Soundness.Sound.class);
  }

  @Test
  void theWordsOfAFactCanBeErasedWithoutBreakingTheChain() {
    append("EXCUSE_WAS_TYPED", "đi biển đến ngày 20");
    sealEverything();

    backstage.sql("update fact_text set text = null, salt = ''");

    assertThat(backstage.wait(seals::verify)).isInstanceOf(Seals.Soundness.Sound.class);
    assertThat(backstage.text("select body::text from fact where kind = 'EXCUSE_WAS_TYPED'"))
        .doesNotContain("biển");
  }

  @Test
  void theApplicationCannotChangeAFact() {
    append("DOOR_WAS_OPENED", null);

    assertThatThrownBy(() ->
            backstage.as(
                Subject.job("test"), () -> database.run("update fact set kind = 'X'", Map.of())))
        .hasMessageContaining("permission denied");
  }

  @Test
  void aFactRolledBackWasNever() {
    assertThatThrownBy(() ->
            backstage.as(
                subject(),
                () ->
                    trail
                        .append(Fact.of("PLAN_WAS_DROPPED", subject()))
                        .chain(() -> database.run("select 1 / 0", Map.of()))))
        .isNotNull();

    assertThat(backstage.number("select count(*) from fact where kind = 'PLAN_WAS_DROPPED'"))
        .isZero();
  }

  private void append(String kind, @Nullable String words) {
    var fact = Fact.of(kind, subject()).inCell(Cast.NA_KHOANG).with(Map.of("n", 1)).saying(words);
    backstage.as(subject(), () -> trail.append(fact));
  }

  private static Subject subject() {
    return Subject.person(Cast.THANH_SECRETARY);
  }

  /// The scheduled sealer may be at work too: whoever gets the lock, nothing is left waiting.
  private void sealEverything() {
    org.awaitility.Awaitility.await()
        .until(() -> {
          backstage.wait(sealer::seal);
          return backstage.number("select count(*) from unsealed") == 0;
        });
  }
}
