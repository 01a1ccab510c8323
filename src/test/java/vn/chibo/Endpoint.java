package vn.chibo;

/// One address of this program and what is sent there: a page that is opened, or an act with the
/// kind of body it takes.
record Endpoint(String verb, String template, String takes) implements Comparable<Endpoint> {

  static final String FORM = "application/x-www-form-urlencoded";
  static final String JSON = "application/json";
  static final String FILES = "multipart/form-data";

  boolean isPage() {
    return verb.equals("GET");
  }

  boolean isStream() {
    return isPage() && template.endsWith("/stream");
  }

  /// Called by machines that bring a key of their own, never by a browser.
  boolean isForMachines() {
    return template.startsWith("/jitsi/");
  }

  @Override
  public int compareTo(Endpoint other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return isPage() ? template : verb + " " + template + " " + takes;
  }
}
