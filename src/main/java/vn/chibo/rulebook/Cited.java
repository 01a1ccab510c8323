package vn.chibo.rulebook;

import java.util.function.Function;

/// A value that never travels without its citation.
public record Cited<T>(T value, Citation citation) {

  public <R> Cited<R> map(Function<? super T, ? extends R> change) {
    return new Cited<>(change.apply(value), citation);
  }
}
