package vn.chibo.quorum;

/// What a member is to this cell on the day of the meeting (R4). Standing is dated; whoever asks
/// has already looked up the day.
public enum Standing {
  OFFICIAL,
  /// Attends and speaks, has no vote.
  PROBATIONARY,
  /// Freed from Party work and meetings: may attend, and votes if he does.
  EXEMPT,
  /// Away at a host cell: full rights at home, out of the body when absent.
  TEMP_OUT,
  /// A guest from another cell: attends and speaks, has no vote here.
  TEMP_IN,
  SUSPENDED,
  CHARGED_OR_DETAINED,
  /// On the way to another cell and not yet received there.
  TRANSFERRING,
  LEFT,
  STRUCK_OFF,
  EXPELLED,
  DECEASED;

  /// Gets the notice and the personal link: everyone who may sit in the meeting.
  public boolean isSummoned() {
    return switch (this) {
      case OFFICIAL, PROBATIONARY, EXEMPT, TEMP_OUT, TEMP_IN -> true;
      case SUSPENDED, CHARGED_OR_DETAINED, TRANSFERRING, LEFT, STRUCK_OFF, EXPELLED, DECEASED ->
          false;
    };
  }

  /// Owes attendance, so that an absence asks for a reason (R15, R17).
  public boolean isExpected() {
    return switch (this) {
      case OFFICIAL, PROBATIONARY, TEMP_IN -> true;
      case EXEMPT,
          TEMP_OUT,
          SUSPENDED,
          CHARGED_OR_DETAINED,
          TRANSFERRING,
          LEFT,
          STRUCK_OFF,
          EXPELLED,
          DECEASED ->
          false;
    };
  }

  /// Has a vote when present at the closing of the roll-call (R4, R20).
  public boolean mayVote() {
    return switch (this) {
      case OFFICIAL, EXEMPT, TEMP_OUT -> true;
      case PROBATIONARY,
          TEMP_IN,
          SUSPENDED,
          CHARGED_OR_DETAINED,
          TRANSFERRING,
          LEFT,
          STRUCK_OFF,
          EXPELLED,
          DECEASED ->
          false;
    };
  }

  /// Belongs to the body even when absent: this is what makes the denominator more than those
  /// present (R20).
  public boolean weighsWhenAbsent() {
    return this == OFFICIAL;
  }

  /// On this cell's own roster. A guest is not, and nobody is after the end.
  public boolean isMemberHere() {
    return switch (this) {
      case OFFICIAL, PROBATIONARY, EXEMPT, TEMP_OUT, SUSPENDED, CHARGED_OR_DETAINED, TRANSFERRING ->
          true;
      case TEMP_IN, LEFT, STRUCK_OFF, EXPELLED, DECEASED -> false;
    };
  }

  /// A missed meeting may count towards R18 in this cell. Who is exempt, away at a host cell or a
  /// guest here loses no month by this cell's roll.
  public boolean canMissMonths() {
    return this == OFFICIAL || this == PROBATIONARY;
  }

  public boolean hasEnded() {
    return switch (this) {
      case LEFT, STRUCK_OFF, EXPELLED, DECEASED -> true;
      case OFFICIAL,
          PROBATIONARY,
          EXEMPT,
          TEMP_OUT,
          TEMP_IN,
          SUSPENDED,
          CHARGED_OR_DETAINED,
          TRANSFERRING ->
          false;
    };
  }

  /// The line a roll begins with before anybody came (R15).
  public RollState firstState() {
    return isExpected() ? RollState.NOT_YET : RollState.NOT_EXPECTED;
  }
}
