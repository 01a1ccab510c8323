package vn.chibo.rulebook;

/// The typed name of a parameter. Keys stand in the `…Rules` classes of this room, one class per
/// part of the evening; a rule-set file that lacks one of them, or holds one that nobody knows,
/// stops the start.
public final class Key<T> {

  /// How one kind of value is read from a rule-set file.
  @FunctionalInterface
  interface Reading<T> {

    T read(Written written);
  }

  private final Part part;
  private final String name;
  private final Reading<T> reading;
  private final Limits.Kind kind;

  Key(Part part, String name, Reading<T> reading, Limits.Kind kind) {
    this.part = part;
    this.name = name;
    this.reading = reading;
    this.kind = kind;
  }

  public String name() {
    return name;
  }

  public Part part() {
    return part;
  }

  /// What is typed where a committee decides otherwise.
  Limits.Kind kind() {
    return kind;
  }

  T read(Written written) {
    return reading.read(written);
  }

  @Override
  public String toString() {
    return name;
  }
}
