package vn.chibo.room;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// `chibo.jitsi.*`: the room server beside us (docs/jitsi.md). Without `url` there are no rooms and
/// everything else works.
@ConfigMapping(prefix = "chibo.jitsi")
interface JitsiConfig {

  /// Where a member's browser finds the room server, as `https://hop.example.vn`.
  Optional<URI> url();

  /// The server's XMPP domain; without it, the host of `url`.
  Optional<String> domain();

  /// The domain of its rooms; without it, `conference.` and the domain.
  Optional<String> mucDomain();

  /// Who issues the tokens (JWT_APP_ID, JWT_ACCEPTED_ISSUERS there).
  @WithDefault("chibo")
  String appId();

  /// For whom the tokens are (JWT_ACCEPTED_AUDIENCES there).
  @WithDefault("chibo")
  String audience();

  /// What the server must bring to ask whether a room may open.
  Optional<SharedKey> reservationKey();

  /// What the server must bring to tell us who came and went.
  Optional<SharedKey> eventsKey();

  /// The server's own HTTP door inside the network, as `http://prosody:5280`. Without it nobody is
  /// asked who is in a room, and a room empties by itself at the end.
  Optional<URI> control();

  /// How long a browser's token lets it in; who is in stays in.
  @WithDefault("10m")
  Duration tokenLife();

  /// After this a key signs no more and its successor does.
  @WithDefault("30d")
  Duration keyLife();

  /// How long we wait for the server's answer.
  @WithDefault("3s")
  Duration timeout();
}
