package vn.chibo.quorum;

/// A part of a whole as the minutes print it: "15/17", "88,2%". Tenths of a percent by whole
/// numbers, half rounded up. Nothing out of nothing has no percentage and prints a dash.
public record Ratio(int part, int whole) {

  public Ratio {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("impossible ratio: %d of %d".formatted(part, whole));
    }
  }

  /// Two digits at least, as Party documents write numbers: "09/17".
  public String fraction() {
    return "%02d/%02d".formatted(part, whole);
  }

  /// With the Vietnamese decimal comma: "88,2%", "100%".
  public String percent() {
    return percent(',');
  }

  public String percentInEnglish() {
    return percent('.');
  }

  /// Per mille, half up; 0 of 0 is 0.
  public int perMille() {
    return whole == 0 ? 0 : Math.toIntExact((2_000L * part + whole) / (2L * whole));
  }

  private String percent(char decimalMark) {
    if (whole == 0) {
      return "–";
    }
    var tenths = perMille() % 10;
    return perMille() / 10 + (tenths == 0 ? "" : decimalMark + Integer.toString(tenths)) + "%";
  }
}
