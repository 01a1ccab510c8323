package vn.chibo.ballot;

import java.util.List;
import java.util.UUID;
import vn.chibo.quorum.MotionKind;

/// What the voting page shows, prepared: the template only lays it out.
record BallotPage(
    String door,
    UUID meeting,
    UUID newMotion,
    boolean open,
    boolean rollClosed,
    int body,
    List<Kind> kinds,
    List<Site> sites,
    List<Card> cards) {

  record Site(UUID id, String name) {}

  /// What is said about one motion in the reader's language.
  record Words(String kind, String outlook, String citation) {}

  /// A kind of motion to choose.
  record Kind(MotionKind code, String words) {}

  /// One motion with who voted by link and what has been counted where.
  record Card(Motion motion, Words words, List<RefuseVote.LinkVoter> voters) {

    public String needed() {
      return twoDigits(motion.needed());
    }

    public String bodySize() {
      return twoDigits(motion.body());
    }

    public String against() {
      return twoDigits(motion.against());
    }

    public String abstaining() {
      return twoDigits(motion.abstaining());
    }

    private static String twoDigits(int number) {
      return "%02d".formatted(number);
    }
  }

  public String base() {
    return "/" + door + "/" + meeting;
  }
}
