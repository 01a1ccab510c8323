package vn.chibo.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A dated, cited set of parameters (R0). A meeting stores the id of the one it was called under
/// and keeps it.
public final class RuleSet {

  /// What the head of a rule-set file says.
  public record Head(
      RuleSetId id, Words title, LocalDate issuedOn, LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
  }

  private final Head head;
  private final List<Source> sources;
  private final Map<String, Parameter<?>> parameters;

  RuleSet(Head head, List<Source> sources, Map<String, Parameter<?>> parameters) {
    this.head = head;
    this.sources = List.copyOf(sources);
    this.parameters = parameters;
  }

  public RuleSetId id() {
    return head.id();
  }

  public Head head() {
    return head;
  }

  public List<Source> sources() {
    return sources;
  }

  /// All parameters, in the order of the file.
  public Collection<Parameter<?>> parameters() {
    return parameters.values();
  }

  public <T> T value(Key<T> key) {
    return parameter(key).value();
  }

  public <T> Cited<T> cited(Key<T> key) {
    return parameter(key).cited();
  }

  public Citation citation(Key<?> key) {
    return parameter(key).citation();
  }

  /// The parameter under this key; the file was refused at start if it lacked one.
  @SuppressWarnings("unchecked") // each entry was read by the very key that names it
  public <T> Parameter<T> parameter(Key<T> key) {
    return (Parameter<T>) Objects.requireNonNull(parameters.get(key.name()), key::name);
  }
}
