package vn.chibo.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The clerk's board, ready to be shown: prepared rows and sentences, no rule left to decide.
///
/// @param base the address of this evening at this door, as `/screens/<meeting>`
/// @param seats the words of the seat diagram, in the order of the list
/// @param cites the citations of the sentence about votes
/// @param closing "Đã chốt …", or empty while the roll-call is open
record Board(
    String base,
    List<Row> rows,
    List<Row> visitors,
    Seats seats,
    Votes votes,
    List<Key> keys,
    int open,
    Closed closing) {

  /// One member. The buttons are what the next act most likely is; `more` are the others.
  record Row(
      String id,
      String name,
      String below,
      State state,
      String at,
      List<Button> main,
      List<Button> more) {

    public boolean isOpen() {
      return !main.isEmpty();
    }
  }

  record State(String words, String kind, String icon) {}

  record Button(String mark, String words, String site) {}

  record Seats(List<String> states, int here, int expected, String sentence) {}

  record Votes(String present, String needed, String warning, String cites) {}

  record Key(String state, String words, int count) {}

  record Closed(String at, String again) {

    static final Closed NOT_YET = new Closed("", "");

    public boolean isClosed() {
      return !at.isEmpty();
    }
  }

  /// A site of this meeting.
  record Place(java.util.UUID id, String name, @Nullable Integer headCount) {}
}
