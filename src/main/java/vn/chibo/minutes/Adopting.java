package vn.chibo.minutes;

/// What came of putting the minutes to the vote.
sealed interface Adopting {

  record Adopted() implements Adopting {}

  /// Counted and not enough; the minutes stay read, and may be taken back and corrected.
  record NotCarried(int inFavour, int needed, int body) implements Adopting {}

  /// More votes than members present with a vote.
  record TooMany(long cast, int entitled) implements Adopting {}
}
