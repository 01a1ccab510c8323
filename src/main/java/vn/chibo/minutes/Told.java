package vn.chibo.minutes;

/// The answer to a form that waited for the network: `state` colours the note.
record Told(String state, String message) {

  static Told done(String message) {
    return new Told("ok", message);
  }
}
