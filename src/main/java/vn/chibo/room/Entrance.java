package vn.chibo.room;

import java.net.URI;

/// The way into a room: its address with a member's token. It is sent to his browser and to nobody
/// else, and never written anywhere.
record Entrance(URI server, String roomName, String token) {

  /// Two names of one setting: the newer servers know the first, the older ones the second. A
  /// member may change any of them; they are no control.
  private static final String WEAK_LINE =
      "&config.startLowBandwidthMode=true&config.startAudioOnly=true"
          + "&config.startWithVideoMuted=true&config.channelLastN=0&config.disableSelfView=true";

  /// A meeting is watched, not broadcast: few pictures at a time, of modest size.
  private static final String WITH_PICTURE =
      "&config.startLowBandwidthMode=false&config.channelLastN=6&config.resolution=360";

  /// The token stands behind `#`, which a browser never sends on, as JSON text.
  URI inBrowser(Mode mode) {
    var how = mode == Mode.AUDIO ? WEAK_LINE : WITH_PICTURE;
    return URI.create(server + "/" + roomName + "#jwt=%22" + token + "%22" + how);
  }

  String inAndroidApp() {
    return "intent://%s/%s?jwt=%s#Intent;scheme=org.jitsi.meet;package=org.jitsi.meet;end"
        .formatted(server.getAuthority(), roomName, token);
  }

  String inAppleApp() {
    return "org.jitsi.meet://%s/%s?jwt=%s".formatted(server.getAuthority(), roomName, token);
  }

  @Override
  public String toString() {
    return "Entrance[hidden]";
  }
}
