package vn.chibo.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to be done by a decision, read from his form.
///
/// @param goesOn a split leaves the old one in being with whoever is not assigned
record Wish(
    Act act,
    Decision decision,
    boolean goesOn,
    List<UUID> sources,
    @Nullable Change change,
    List<Target> targets) {

  Wish {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /// A document of a committee: its number and day, who decided, and from when it holds.
  record Decision(String number, LocalDate decidedOn, String decidedBy, LocalDate effectiveOn) {}

  /// What the one that the decision is about is to be from then on.
  sealed interface Change {

    record Renamed(Naming naming) implements Change {}

    record Placed(UUID parent) implements Change {}
  }

  /// Who receives.
  sealed interface Target {

    /// An organisation that is there.
    record Standing(UUID organisation) implements Target {}

    /// An organisation that the decision makes.
    record Made(String kind, Naming naming, String code, UUID parent) implements Target {}
  }

  record Naming(String name, String shortName, String place) {}

  /// What a form was read as: a wish, or the mistakes by field.
  record Reading(@Nullable Wish wish, Map<String, String> mistakes) {}
}
