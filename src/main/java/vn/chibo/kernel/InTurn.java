package vn.chibo.kernel;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;

/// One step after another, because a transaction has one connection and takes one statement at a
/// time.
public final class InTurn {

  private InTurn() {}

  /// Does the step for each item in order; stops at the first failure. The list is bounded by the
  /// query it comes from.
  public static <T> Uni<Void> each(List<T> items, Function<? super T, ? extends Uni<?>> step) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var item : items) {
      done = done.chain(() -> step.apply(item).replaceWithVoid());
    }
    return done;
  }
}
