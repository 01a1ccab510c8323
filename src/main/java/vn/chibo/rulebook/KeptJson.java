package vn.chibo.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Committees' decisions as a meeting keeps them: an object by parameter. SQL may read `->
/// 'length.least' ->> 'value'`.
final class KeptJson {

  private static final JsonMapper JSON = new JsonMapper();

  private KeptJson() {}

  static String write(Map<String, LocalRule> rules) {
    var kept = JSON.createObjectNode();
    rules.forEach((key, rule) -> kept.set(key, written(rule)));
    return kept.toString();
  }

  private static ObjectNode written(LocalRule rule) {
    var decision = rule.decision();
    var until = decision.until();
    return JSON.createObjectNode()
        .put("path", rule.path())
        .put("fixed", rule.fixed())
        .put("number", decision.number())
        .put("issuedOn", decision.issuedOn().toString())
        .put("issuer", decision.issuer())
        .put("from", decision.from().toString())
        .put("until", until == null ? null : until.toString())
        .set("value", rule.value());
  }

  static Map<String, LocalRule> read(String kept) {
    var rules = new LinkedHashMap<String, LocalRule>();
    for (var entry : value(kept).properties()) {
      rules.put(entry.getKey(), rule(entry.getKey(), entry.getValue()));
    }
    return rules;
  }

  /// A value as a table holds it.
  static JsonNode value(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + json, e);
    }
  }

  private static LocalRule rule(String key, JsonNode held) {
    var decision =
        new LocalRule.Decision(
            held.get("number").asText(),
            LocalDate.parse(held.get("issuedOn").asText()),
            held.get("issuer").asText(),
            LocalDate.parse(held.get("from").asText()),
            day(held.get("until")));
    return new LocalRule(
        held.get("path").asText(), key, held.get("value"), held.get("fixed").asBoolean(), decision);
  }

  private static @Nullable LocalDate day(@Nullable JsonNode held) {
    return held == null || held.isNull() ? null : LocalDate.parse(held.asText());
  }
}
