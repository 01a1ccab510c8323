package vn.chibo.room;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// Tokens as the room server's modules check them: one issuer, one audience as plain text, the
/// server's domain, one room, a beginning half a minute back and always an end (docs/jitsi.md).
@ApplicationScoped
class RoomTokens {

  /// The two clocks may differ by this; the server allows for none.
  private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

  /// An order is carried out at once or not at all.
  private static final Duration ORDER_LASTS = Duration.ofMinutes(1);

  private final Rooms rooms;
  private final Clock clock;

  RoomTokens(Rooms rooms, Clock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  String forMember(RoomPass pass, SigningKey key) {
    var claims =
        claims(pass.roomName(), pass.until())
            .claim("context", Map.of("user", user(pass), "features", features(pass)));
    return signed(claims, key);
  }

  /// An order of our own about one room.
  String forOrder(String roomName, SigningKey key) {
    return signed(claims(roomName, clock.instant().plus(ORDER_LASTS)), key);
  }

  private JwtClaimsBuilder claims(String roomName, Instant until) {
    var server = rooms.server();
    var now = clock.instant();
    return Jwt.claims()
        .issuer(server.appId())
        .audience(server.audience())
        .subject(server.domain())
        .issuedAt(now)
        .expiresAt(until)
        .claim("nbf", now.minus(CLOCKS_DIFFER).getEpochSecond())
        .claim("room", roomName);
  }

  private static String signed(JwtClaimsBuilder claims, SigningKey key) {
    return claims.jws().algorithm(SignatureAlgorithm.RS256).keyId(key.kid()).sign(key.key());
  }

  /// Every field of `user` is shown to everybody in the room.
  private static Map<String, String> user(RoomPass pass) {
    return Map.of(
        "id", pass.pseudonym(),
        "name", pass.shownName(),
        "moderator", String.valueOf(pass.moderator()));
  }

  /// Each feature is named: a moderator whose token names none would be granted all of them. No
  /// recording, streaming, transcription (R13); votes live with us, files on the member's page.
  private static Map<String, Boolean> features(RoomPass pass) {
    var features = new TreeMap<String, Boolean>();
    FEATURES_NOBODY_HAS.forEach(name -> features.put(name, false));
    features.put("recording", pass.recordingAllowed());
    features.put("flip", true);
    features.put("screen-sharing", true);
    features.put("send-groupchat", true);
    features.put("lobby", pass.moderator());
    features.put("moderation", pass.moderator());
    return features;
  }

  private static final java.util.List<String> FEATURES_NOBODY_HAS =
      java.util.List.of(
          "branding",
          "calendar",
          "create-polls",
          "file-upload",
          "inbound-call",
          "list-visitors",
          "live-translation",
          "livestreaming",
          "outbound-call",
          "room",
          "send-private-message",
          "sip-inbound-call",
          "sip-outbound-call",
          "transcription");
}
