package vn.chibo.ballot;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Body;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.Requirement;
import vn.chibo.quorum.Tally;
import vn.chibo.quorum.Threshold;
import vn.chibo.quorum.Verdict;

/// A motion as it stands: put against one frozen body, open or closed. `counted` is what has come
/// in so far, or, once closed, the result.
public record Motion(
    UUID id,
    UUID meeting,
    @Nullable UUID agendaItem,
    int position,
    MotionKind kind,
    String title,
    Mode mode,
    int numerator,
    int denominator,
    boolean strict,
    String ruleSet,
    int body,
    int entitled,
    int needed,
    boolean byLink,
    int attempt,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Outcome outcome,
    int inFavour,
    int against,
    int abstaining) {

  public boolean isOpen() {
    return closedAt == null;
  }

  public Tally counted() {
    return new Tally(inFavour, against, abstaining);
  }

  public Requirement requirement() {
    return new Requirement(new Threshold(numerator, denominator, strict), new Body(body, entitled));
  }

  /// A hand was counted in the hall and its owner voted by link as well (R21).
  public boolean isOverCounted() {
    return requirement().isExceededBy(counted());
  }

  /// Carried, failed, or whether it can still pass (R21).
  public Verdict outlook() {
    return isOpen() ? requirement().outlook(counted()) : requirement().verdict(counted());
  }

  /// "15/17" and "88,2%": of the body, never of those present (R20, R27).
  public String share() {
    return counted().inFavourOf(requirement().body()).fraction();
  }

  public String percent() {
    return counted().inFavourOf(requirement().body()).percent();
  }
}
