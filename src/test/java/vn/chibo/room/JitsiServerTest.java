package vn.chibo.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import vn.chibo.kernel.Refusal;
import vn.chibo.rulebook.Rulebook;

class JitsiServerTest {

  @Test
  void withoutAnAddressThereAreNoRooms() {
    var rooms = rooms(Settings.none());

    assertThat(rooms.configured()).isFalse();
    assertThat(rooms.mayReserve("Bearer ")).isFalse();
    assertThatThrownBy(rooms::server).isInstanceOf(Refusal.class);
  }

  @Test
  void halfASettingStopsTheStartAndSaysWhatIsMissing() {
    assertThatThrownBy(() -> rooms(Settings.whole().without(true, false)))
        .hasMessageContaining("chibo.jitsi.reservation-key")
        .hasMessageNotContaining("chibo.jitsi.events-key");
    assertThatThrownBy(() -> rooms(Settings.whole().without(true, true)))
        .hasMessageContaining("chibo.jitsi.reservation-key")
        .hasMessageContaining("chibo.jitsi.events-key");
  }

  @Test
  void theDomainIsTheHostUnlessSaid() {
    var server = rooms(Settings.whole()).server();

    assertThat(server.domain()).isEqualTo("hop.example.vn");
    assertThat(server.roomJid("abc")).isEqualTo("abc@conference.hop.example.vn");
  }

  @Test
  void onlyTheWholeKeyIsTheKey() {
    var rooms = rooms(Settings.whole());

    assertThat(rooms.mayTell("Bearer " + Settings.KEY.text())).isTrue();
    assertThat(rooms.mayTell(Settings.KEY.text())).isFalse();
    assertThat(rooms.mayTell("Bearer " + Settings.KEY.text() + "x")).isFalse();
    assertThat(rooms.mayTell(null)).isFalse();
  }

  private static Rooms rooms(JitsiConfig config) {
    return new Rooms(config, new Rulebook(), Clock.systemUTC());
  }
}
