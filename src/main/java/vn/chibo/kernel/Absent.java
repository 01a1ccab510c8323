package vn.chibo.kernel;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Turns a missing row into a failure: `uni.plug(Absent.fails(() -> Refusal.missing("…")))`.
public final class Absent {

  private Absent() {}

  public static <T> UnaryOperator<Uni<T>> fails(Supplier<? extends Throwable> failure) {
    return uni -> uni.onItem().ifNull().failWith(failure);
  }
}
