package vn.chibo.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.organisation.Authorisation;
import vn.chibo.rulebook.Citation;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;

/// Whether a cell may meet in this form on that day, and why (R10, decision 8).
public sealed interface FormRuling {

  /// In person, or the rule set asks for no authorisation.
  record Free() implements FormRuling {}

  record Authorised(Authorisation by) implements FormRuling {}

  /// No authorisation, but a stated circumstance that the committee will confirm or refuse.
  record Exceptional() implements FormRuling {}

  record NotAllowed(Citation citation) implements FormRuling {}

  /// R10: without an authorisation in force on the day of the meeting, and without a stated special
  /// circumstance, a meeting can be neither online nor hybrid.
  static FormRuling of(Form form, LocalDate day, Grounds grounds, RuleSet rules) {
    if (form == Form.IN_PERSON || !rules.value(OnlineRules.NEEDS_AUTHORISATION)) {
      return new Free();
    }
    Optional<Authorisation> covering = grounds.covering(form, day);
    if (covering.isPresent()) {
      return new Authorised(covering.get());
    }
    return grounds.circumstance()
        ? new Exceptional()
        : new NotAllowed(rules.citation(OnlineRules.NEEDS_AUTHORISATION));
  }

  default boolean allows() {
    return switch (this) {
      case Free _, Authorised _, Exceptional _ -> true;
      case NotAllowed _ -> false;
    };
  }

  default @Nullable UUID authorisation() {
    return switch (this) {
      case Authorised(var by) -> by.id();
      case Free _, Exceptional _, NotAllowed _ -> null;
    };
  }

  /// The authorisation's id as facts write it; empty where none is needed or none is there.
  static String code(FormRuling ruling) {
    return ruling instanceof Authorised(var by) ? by.id().toString() : "";
  }

  /// What may stand behind an online form: the cell's authorisations, and whether a circumstance is
  /// stated and not refused.
  record Grounds(List<Authorisation> authorisations, boolean circumstance) {

    public Grounds {
      authorisations = List.copyOf(authorisations);
    }

    Optional<Authorisation> covering(Form form, LocalDate day) {
      return authorisations.stream()
          .filter(one -> form == Form.ONLINE ? one.coversOnline(day) : one.coversHybrid(day))
          .findFirst();
    }
  }
}
