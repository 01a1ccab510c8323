package vn.chibo.reform;

import java.util.List;
import java.util.Locale;

/// What stands against a decision, with the organisation it is about.
record Fault(String fault, String about, String detail) {

  /// Why the day came and it could not be done, by the code of its first fault.
  static String sentence(String code, UnfitText text) {
    return new Fault(code, "", "").sentence(text);
  }

  static List<String> sentences(List<Fault> faults, UnfitText text) {
    return faults.stream().map(fault -> fault.sentence(text)).distinct().limit(10).toList();
  }

  private String sentence(UnfitText text) {
    return switch (fault) {
      case "out-of-reach" -> text.faultOutOfReach();
      case "same" -> text.faultSame(about);
      case "dissolved" -> text.faultDissolved(about, detail);
      case "cycle" -> text.faultCycle(about, detail);
      case "kind" -> text.faultKind(about, detail);
      case "kind-ended" -> text.faultKindEnded(about, detail);
      case "kinds-differ" -> text.faultKindsDiffer(about, detail);
      case "before-established" -> text.faultBeforeEstablished(about, detail);
      case "before-last-change" -> text.faultBeforeLastChange(about, detail);
      case "code-taken" -> text.faultCodeTaken(about, detail);
      case "name-taken" -> text.faultNameTaken(about, detail);
      case "nothing-changes" -> text.faultNothingChanges(about);
      case "already-planned" -> text.faultAlreadyPlanned(about, detail);
      case "not-empty" -> text.faultNotEmpty(about);
      case "unassigned" -> text.faultUnassigned(about, detail);
      case "empty-part" -> text.faultEmptyPart(about);
      case "session-open" -> text.faultSessionOpen();
      default -> text.faultUnknown(fault.toLowerCase(Locale.ROOT));
    };
  }

  /// Carries the faults out of the transaction, so that nothing of the wish is kept.
  static final class Found extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    Found(List<Fault> faults) {
      super("faults", null, false, false);
      this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
      return faults;
    }
  }
}
