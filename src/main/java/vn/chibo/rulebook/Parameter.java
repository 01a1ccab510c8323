package vn.chibo.rulebook;

/// One parameter of one rule set, read and explained.
///
/// @param shown the value in words, with its unit
public record Parameter<T>(Key<T> key, T value, Words shown, Words explanation, Citation citation) {

  public Cited<T> cited() {
    return new Cited<>(value, citation);
  }
}
