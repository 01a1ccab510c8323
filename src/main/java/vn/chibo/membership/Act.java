package vn.chibo.membership;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chibo.quorum.Standing;

/// What can be decided about a member's standing (R4), and from which standing.
enum Act {
  RECOGNITION(Standing.OFFICIAL, Until.NEVER, EnumSet.of(Standing.PROBATIONARY)),
  EXEMPTION(
      Standing.EXEMPT,
      Until.MAYBE,
      EnumSet.of(Standing.OFFICIAL, Standing.PROBATIONARY, Standing.EXEMPT)),
  ATTACHMENT(
      Standing.TEMP_OUT,
      Until.ALWAYS,
      EnumSet.of(Standing.OFFICIAL, Standing.PROBATIONARY, Standing.TEMP_OUT)),
  /// Back from an exemption, an attachment, a suspension or a charge, to the standing before.
  RETURN(
      null,
      Until.NEVER,
      EnumSet.of(
          Standing.EXEMPT, Standing.TEMP_OUT, Standing.SUSPENDED, Standing.CHARGED_OR_DETAINED)),
  SUSPENSION(
      Standing.SUSPENDED,
      Until.MAYBE,
      EnumSet.of(
          Standing.OFFICIAL,
          Standing.PROBATIONARY,
          Standing.EXEMPT,
          Standing.TEMP_OUT,
          Standing.CHARGED_OR_DETAINED)),
  CHARGE(
      Standing.CHARGED_OR_DETAINED,
      Until.NEVER,
      EnumSet.of(
          Standing.OFFICIAL,
          Standing.PROBATIONARY,
          Standing.EXEMPT,
          Standing.TEMP_OUT,
          Standing.SUSPENDED)),
  TRANSFER(
      Standing.TRANSFERRING,
      Until.NEVER,
      EnumSet.of(Standing.OFFICIAL, Standing.PROBATIONARY, Standing.EXEMPT)),
  DEPARTURE(Standing.LEFT, Until.NEVER, Sets.ENDING),
  STRIKE_OFF(Standing.STRUCK_OFF, Until.NEVER, Sets.ENDING),
  EXPULSION(Standing.EXPELLED, Until.NEVER, Sets.ENDING),
  DEATH(Standing.DECEASED, Until.NEVER, Sets.ENDING);

  /// Whether an act says when it ends by itself.
  enum Until {
    NEVER,
    MAYBE,
    ALWAYS
  }

  private static final class Sets {
    static final Set<Standing> ENDING =
        EnumSet.of(
            Standing.OFFICIAL,
            Standing.PROBATIONARY,
            Standing.EXEMPT,
            Standing.TEMP_OUT,
            Standing.SUSPENDED,
            Standing.CHARGED_OR_DETAINED);
  }

  private final @Nullable Standing to;
  private final Until until;
  private final Set<Standing> from;

  Act(@Nullable Standing to, Until until, Set<Standing> from) {
    this.to = to;
    this.until = until;
    this.from = from;
  }

  /// As in the address of its page; empty for what is no act.
  static Optional<Act> ofPath(String path) {
    return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
  }

  String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean follows(Standing standing) {
    return from.contains(standing);
  }

  /// The standing it leads to, for one who comes back to this one.
  Standing leadsTo(Standing resting) {
    return to == null ? resting : to;
  }

  Until until() {
    return until;
  }

  boolean endsMembership() {
    return to != null && to.hasEnded();
  }

  /// Asks for a number, a date and a body (R2); a death and a charge are told, not decided here.
  public boolean isDecided() {
    return this != DEATH && this != CHARGE;
  }

  public boolean goesElsewhere() {
    return this == ATTACHMENT || this == TRANSFER;
  }

  /// Whoever is so placed holds no post in the cell meanwhile [D].
  boolean endsPosts() {
    return switch (this) {
      case EXEMPTION, SUSPENSION, CHARGE, TRANSFER, DEPARTURE, STRIKE_OFF, EXPULSION, DEATH -> true;
      case RECOGNITION, ATTACHMENT, RETURN -> false;
    };
  }

  /// Leaves the groups of the cell too.
  boolean endsGroups() {
    return this == TRANSFER || endsMembership();
  }

  /// As in the code list of the rule set that says what a cell decides itself.
  boolean isDecidedByCell(Set<String> codes) {
    return codes.contains(name());
  }
}
