package vn.chibo.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.chibo.rulebook.Rulebook;

/// What stands in a token, and what may not.
class R13RoomTokensTest {

  static final Instant NOW = Instant.parse("2026-11-28T12:30:00Z");
  static final FreshKey PAIR = FreshKey.made(KeyPurpose.ROOM);
  static final SigningKey KEY = new SigningKey(PAIR.kid(), PAIR.privateKey());

  final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  final RoomTokens tokens =
      new RoomTokens(new Rooms(Settings.whole(), new Rulebook(), clock), clock);

  @Test
  void aMembersTokenOpensOneRoomForAWhile() throws Exception {
    var token = Tokens.read(tokens.forMember(pass(false), KEY));

    assertThat(token.head().get("alg").asText()).isEqualTo("RS256");
    assertThat(token.head().get("typ").asText()).isEqualTo("JWT");
    assertThat(token.head().get("kid").asText()).isEqualTo(PAIR.kid());
    assertThat(token.isSignedBy(PAIR.publicPem())).isTrue();
    assertThat(token.claims().get("iss").asText()).isEqualTo("chibo");
    assertThat(token.claims().get("aud").isTextual()).as("a list is refused").isTrue();
    assertThat(token.claims().get("sub").asText()).isEqualTo("hop.example.vn");
    assertThat(token.claims().get("room").asText()).isEqualTo("a".repeat(26));
    assertThat(token.claims().get("nbf").asLong()).isEqualTo(NOW.getEpochSecond() - 30);
    assertThat(token.claims().get("exp").asLong()).isEqualTo(NOW.getEpochSecond() + 600);
  }

  @Test
  void theRoomLearnsAPseudonymAndANameAndNoMore() throws Exception {
    var user = Tokens.read(tokens.forMember(pass(false), KEY)).claims().at("/context/user");

    var fields = new ArrayList<String>();
    user.fieldNames().forEachRemaining(fields::add);
    assertThat(fields).containsExactlyInAnyOrder("id", "name", "moderator");
    assertThat(user.get("id").asText()).isEqualTo("p-1");
    assertThat(user.get("name").asText()).isEqualTo("Lò Thị Mai");
    assertThat(user.get("moderator").isTextual()).isTrue();
    assertThat(user.get("moderator").asText()).isEqualTo("false");
  }

  @Test
  void theChairModerates() throws Exception {
    var context = Tokens.read(tokens.forMember(pass(true), KEY)).claims().get("context");

    assertThat(context.at("/user/moderator").asText()).isEqualTo("true");
    assertThat(context.at("/features/moderation").asBoolean()).isTrue();
  }

  @Test
  void nobodyRecordsNotEvenTheChair() throws Exception {
    var features = Tokens.read(tokens.forMember(pass(true), KEY)).claims().at("/context/features");

    assertThat(features.size()).as("what is not named would be granted").isGreaterThan(15);
    assertThat(features.get("recording").asBoolean(true)).isFalse();
    assertThat(features.get("livestreaming").asBoolean(true)).isFalse();
    assertThat(features.get("transcription").asBoolean(true)).isFalse();
    assertThat(features.get("outbound-call").asBoolean(true)).isFalse();
    assertThat(features.get("create-polls").asBoolean(true)).isFalse();
  }

  @Test
  void anOrderIsShortAndNamesNobody() throws Exception {
    var order = Tokens.read(tokens.forOrder("a".repeat(26), KEY));

    assertThat(order.claims().get("exp").asLong()).isEqualTo(NOW.getEpochSecond() + 60);
    assertThat(order.claims().get("room").asText()).isEqualTo("a".repeat(26));
    assertThat(order.claims().has("context")).isFalse();
  }

  @Test
  void nothingThatCarriesASecretPrintsIt() {
    var token = tokens.forMember(pass(true), KEY);
    var entrance = new Entrance(java.net.URI.create("https://hop.example.vn"), "a", token);

    assertThat(entrance.toString()).doesNotContain(token);
    assertThat(AppPage.of(entrance, "/").toString()).doesNotContain(token);
    assertThat(pass(true).toString()).doesNotContain("Mai").doesNotContain("p-1");
    assertThat(Settings.whole().toString()).doesNotContain(Settings.KEY.text());
  }

  private static RoomPass pass(boolean moderator) {
    return new RoomPass(
        "a".repeat(26), "p-1", "Lò Thị Mai", moderator, NOW.plusSeconds(600), false);
  }
}
