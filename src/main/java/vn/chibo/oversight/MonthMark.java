package vn.chibo.oversight;

/// What a month of a cell looks like in the table: a sign, a class of the style sheet, and the
/// words for whom cannot see it. Never a colour alone.
record MonthMark(int month, State state, String day) {

  enum State {
    IN_PERSON,
    HYBRID,
    ONLINE,
    FORM_REFUSED,
    PLANNED,
    MISSING,
    NOTHING_YET
  }

  static MonthMark of(int month, State state) {
    return new MonthMark(month, state, "");
  }

  static MonthMark planned(int month, int day) {
    return new MonthMark(month, State.PLANNED, Integer.toString(day));
  }

  public String sign() {
    return switch (state) {
      case IN_PERSON -> "✓";
      case HYBRID -> "+";
      case ONLINE -> "●";
      case FORM_REFUSED -> "?";
      case PLANNED -> day;
      case MISSING -> "!";
      case NOTHING_YET -> "–";
    };
  }

  public String style() {
    return switch (state) {
      case IN_PERSON -> "ok";
      case HYBRID, ONLINE -> "net";
      case FORM_REFUSED, MISSING -> "bad";
      case PLANNED -> "wait";
      case NOTHING_YET -> "none";
    };
  }
}
