package vn.chibo.attendance;

/// The answer to the queue of a device: `state` colours the note, `message` is the sentence in it.
record Said(String state, String message) {

  static Said done(String message) {
    return new Said("ok", message);
  }

  static Said waiting(String message) {
    return new Said("wait", message);
  }
}
