package vn.chibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chibo.membership.HeldPost;
import vn.chibo.membership.Role;

/// Where posts lead.
class DeskTest {

  static final UUID CELL = new UUID(0, 1);
  static final UUID OTHER_CELL = new UUID(0, 2);
  static final UUID COMMUNE = new UUID(0, 3);

  @Test
  void anOfficerOfOneCellGoesStraightToIt() {
    assertThat(Desk.of(List.of(keeper(CELL)))).isEqualTo(new Desk.Page("/cells/" + CELL));
  }

  @Test
  void whoHoldsTwoPostsInOneCellHasOneCell() {
    var held = List.of(keeper(CELL), keeper(CELL));

    assertThat(Desk.of(held)).isEqualTo(new Desk.Page("/cells/" + CELL));
  }

  @Test
  void anOfficerOfTwoCellsChooses() {
    var desk = Desk.of(List.of(keeper(CELL), keeper(OTHER_CELL)));

    assertThat(desk)
        .isInstanceOfSatisfying(
            Desk.Choice.class,
            choice -> {
              assertThat(choice.places()).hasSize(2);
              assertThat(choice.oversees()).isFalse();
            });
  }

  @Test
  void whoKeepsACellAndOverseesOthersChooses() {
    var desk = Desk.of(List.of(keeper(CELL), overseer(Role.INSPECTOR)));

    assertThat(desk)
        .isInstanceOfSatisfying(
            Desk.Choice.class, choice -> assertThat(choice.oversees()).isTrue());
  }

  @Test
  void anOverseerGoesToTheCellsBelow() {
    assertThat(Desk.of(List.of(overseer(Role.FOLLOWER)))).isEqualTo(new Desk.Page("/oversight"));
  }

  @Test
  void aMemberGoesToHisOwnPage() {
    assertThat(Desk.of(List.of())).isEqualTo(new Desk.Page("/mine"));
  }

  private static HeldPost keeper(UUID cell) {
    return new HeldPost(Role.SECRETARY, cell, "CELL", "Chi bộ thôn", "Bí thư chi bộ");
  }

  private static HeldPost overseer(Role role) {
    return new HeldPost(role, COMMUNE, "COMMUNE", "Đảng bộ xã", "Ủy viên");
  }
}
