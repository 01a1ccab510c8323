package vn.chibo.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A dated, cited set of parameters (R0), with what committees decided otherwise where it is that
/// of a cell. A meeting stores its code and those decisions and keeps them.
public final class RuleSet {

  /// What the head of a rule-set file says.
  public record Head(
      RuleSetId id, Words title, LocalDate issuedOn, LocalDate from, @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    Head endingOn(LocalDate last) {
      return new Head(id, title, issuedOn, from, last);
    }
  }

  private final Head head;
  private final List<Source> sources;
  private final Map<String, Parameter<?>> parameters;
  private final Map<String, LocalRule> local;
  private final String page;
  private final RuleWords words;

  RuleSet(Head head, List<Source> sources, Map<String, Parameter<?>> parameters, RuleWords words) {
    this.head = head;
    this.sources = List.copyOf(sources);
    this.parameters = parameters;
    this.local = Map.of();
    this.page = Citation.OF_ALL;
    this.words = words;
  }

  private RuleSet(RuleSet base, Head head, Map<String, LocalRule> local, String page) {
    this.head = head;
    this.sources = base.sources;
    this.parameters = base.parameters;
    this.local = local;
    this.page = page;
    this.words = base.words;
  }

  /// The same rules at one place of the tree, with the decisions that hold there.
  ///
  /// @param path the place, as [LocalRule#path] writes it
  public RuleSet at(String path, Collection<LocalRule> rules) {
    return new RuleSet(this, head, LocalRules.at(path, rules, this), page);
  }

  /// The same rules with decisions that were resolved before.
  RuleSet with(Map<String, LocalRule> kept) {
    return new RuleSet(this, head, kept, page);
  }

  /// The same rules, explained on this page.
  public RuleSet shownOn(String other) {
    return new RuleSet(this, head, local, other);
  }

  RuleSet endingOn(LocalDate last) {
    return new RuleSet(this, head.endingOn(last), local, page);
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

  /// The committees' decisions, for a meeting to keep.
  public String localAsJson() {
    return KeptJson.write(local);
  }

  /// Whether a committee may decide this: the parameter is known, not fixed, and the value within
  /// its bounds.
  public boolean allows(LocalRule rule) {
    var parameter = parameters.get(rule.key());
    return parameter != null && parameter.limits().allow(rule.value());
  }

  /// All parameters, in the order of the file.
  public Collection<Parameter<?>> parameters() {
    return parameters.values().stream().<Parameter<?>>map(this::here).toList();
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
    return (Parameter<T>) here(Objects.requireNonNull(parameters.get(key.name()), key::name));
  }

  /// The parameter of that name, or null where nobody knows it.
  public @Nullable Parameter<?> find(String name) {
    var parameter = parameters.get(name);
    return parameter == null ? null : here(parameter);
  }

  private Parameter<?> here(Parameter<?> parameter) {
    var rule = local.get(parameter.key().name());
    var decided = rule == null ? parameter : parameter.decided(rule, words);
    return decided.on(page);
  }
}
