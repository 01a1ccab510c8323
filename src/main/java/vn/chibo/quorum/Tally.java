package vn.chibo.quorum;

/// A count of votes. Who was present and said nothing at all is in none of the three numbers.
public record Tally(int inFavour, int against, int abstaining) {

  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (inFavour < 0 || against < 0 || abstaining < 0) {
      throw new IllegalArgumentException(
          "impossible tally: %d, %d, %d".formatted(inFavour, against, abstaining));
    }
  }

  public int cast() {
    return Math.addExact(Math.addExact(inFavour, against), abstaining);
  }

  public Tally plus(Tally other) {
    return new Tally(
        Math.addExact(inFavour, other.inFavour),
        Math.addExact(against, other.against),
        Math.addExact(abstaining, other.abstaining));
  }

  /// The share that the minutes print: of the body, never of those present (R20, R27).
  public Ratio inFavourOf(Body body) {
    return new Ratio(inFavour, body.size());
  }
}
