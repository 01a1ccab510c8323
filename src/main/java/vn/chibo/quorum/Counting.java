package vn.chibo.quorum;

/// What came of holding three counted numbers against the frozen roll. People type these numbers,
/// so an impossible count is an answer, not a failure.
public sealed interface Counting {

  /// The numbers fit; `silent` members were present and expressed nothing.
  record Counted(Tally tally, int silent) implements Counting {}

  record Negative() implements Counting {}

  /// More votes than members present with a vote when the roll closed.
  record TooMany(long cast, int entitled) implements Counting {}

  static Counting of(int inFavour, int against, int abstaining, Body body) {
    if (inFavour < 0 || against < 0 || abstaining < 0) {
      return new Negative();
    }
    var cast = (long) inFavour + against + abstaining;
    return cast > body.present()
        ? new TooMany(cast, body.present())
        : new Counted(new Tally(inFavour, against, abstaining), (int) (body.present() - cast));
  }
}
