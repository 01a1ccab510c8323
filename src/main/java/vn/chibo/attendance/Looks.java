package vn.chibo.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chibo.meeting.Form;
import vn.chibo.quorum.RollState;

/// How states look and which buttons a line has.
record Looks(Form form, List<Board.Place> sites, Phrases phrases) {

  Board.State of(Line line) {
    var words = words(line);
    var place = line.site() == null ? "" : siteName(line);
    return new Board.State(place.isEmpty() ? words : place, kind(line.state()), icon(line.state()));
  }

  private String words(Line line) {
    return line.isOnTheRoll() || line.state() != RollState.NOT_EXPECTED
        ? phrases.words().state(line.state())
        : phrases.words().visitorNotYet();
  }

  private String siteName(Line line) {
    return sites.stream()
        .filter(site -> site.id().equals(line.site()))
        .map(Board.Place::name)
        .findFirst()
        .orElse("");
  }

  /// The colour of the tag.
  static String kind(RollState state) {
    return switch (state) {
      case PRESENT_HALL, PRESENT_SITE -> "ok";
      case PRESENT_ONLINE, PRESENT_PHONE, UNCONFIRMED, FOLLOWING -> "net";
      case EXCUSED -> "wait";
      case UNEXCUSED -> "bad";
      case NOT_YET, NOT_EXPECTED -> "";
    };
  }

  static String icon(RollState state) {
    return switch (state) {
      case PRESENT_HALL -> "building-2";
      case PRESENT_SITE -> "users";
      case PRESENT_ONLINE -> "video";
      case PRESENT_PHONE -> "phone";
      case UNCONFIRMED -> "hand";
      case FOLLOWING -> "headphones";
      case EXCUSED -> "mail";
      case UNEXCUSED -> "x";
      case NOT_YET, NOT_EXPECTED -> "clock";
    };
  }

  /// The word of the seat tag.
  static String seat(RollState state) {
    return switch (state) {
      case PRESENT_HALL, PRESENT_SITE, PRESENT_ONLINE, PRESENT_PHONE ->
          state.name().substring("PRESENT_".length()).toLowerCase(Locale.ROOT);
      case UNCONFIRMED -> "unconfirmed";
      case FOLLOWING -> "following";
      case EXCUSED -> "excused";
      case UNEXCUSED -> "absent";
      case NOT_YET, NOT_EXPECTED -> "open";
    };
  }

  /// What the clerk most likely does next with an open line; nothing for a settled one.
  List<Board.Button> main(Line line) {
    if (!line.awaitsTheClerk()) {
      return List.of();
    }
    var fromAfar = form == Form.ONLINE || line.state() == RollState.UNCONFIRMED && form.usesRoom();
    return List.of(
        fromAfar
            ? button(Mark.VOICE, phrases.words().calledShort())
            : button(Mark.HALL, phrases.words().hereShort()));
  }

  /// The other ways to settle an open line.
  List<Board.Button> more(Line line) {
    if (!line.awaitsTheClerk()) {
      return List.of();
    }
    var first = main(line).getFirst().mark();
    return all().stream().filter(button -> !button.mark().equals(first)).toList();
  }

  /// Everything that can be said about a member at this meeting.
  List<Board.Button> all() {
    var all = new ArrayList<Board.Button>();
    all.add(hall());
    sites.forEach(site -> all.add(at(site)));
    if (form.usesRoom()) {
      all.add(voice());
      all.add(button(Mark.PHONE, phrases.words().markPhone()));
    }
    all.add(button(Mark.FOLLOWING, phrases.words().markFollowing()));
    all.add(button(Mark.EXCUSED, phrases.words().markExcused()));
    all.add(button(Mark.UNEXCUSED, phrases.words().markUnexcused()));
    return all;
  }

  List<Board.Button> afterwards() {
    var all = all();
    all.add(button(Mark.LEFT, phrases.words().markLeft()));
    all.add(button(Mark.NOT_YET, phrases.words().markNotYet()));
    return List.copyOf(all);
  }

  List<Board.Button> onPaper() {
    return all().stream().filter(button -> Mark.valueOf(button.mark()).isOnPaper()).toList();
  }

  private Board.Button hall() {
    return button(Mark.HALL, phrases.words().markHall());
  }

  private Board.Button voice() {
    return button(Mark.VOICE, phrases.words().markVoice());
  }

  private Board.Button at(Board.Place site) {
    return new Board.Button(
        Mark.SITE.name(), phrases.words().markSite(site.name()), site.id().toString());
  }

  private static Board.Button button(Mark mark, String words) {
    return new Board.Button(mark.name(), words, "");
  }
}
