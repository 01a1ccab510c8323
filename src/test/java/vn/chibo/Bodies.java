package vn.chibo;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Bodies of forms as browsers write them.
final class Bodies {

  private static final String BOUNDARY = "----planted";

  record Body(String type, String text) {}

  private Bodies() {}

  static Body of(String type, Map<String, String> fields) {
    return switch (type) {
      case Endpoint.JSON -> new Body(type, json(fields));
      case Endpoint.FILES -> new Body(type + "; boundary=" + BOUNDARY, parts(fields));
      case Endpoint.FORM -> new Body(type, form(fields));
      default -> new Body(Endpoint.JSON, "{}");
    };
  }

  private static String json(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each -> "\"%s\":\"%s\"".formatted(each.getKey(), each.getValue()))
        .collect(joining(",", "{", "}"));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each ->
            each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(joining("&"));
  }

  private static String parts(Map<String, String> fields) {
    var parts = fields.entrySet().stream().map(Bodies::part).collect(joining());
    return parts + "--" + BOUNDARY + "--\r\n";
  }

  private static String part(Map.Entry<String, String> field) {
    var file = field.getKey().equals("file") ? "; filename=\"a.pdf\"" : "";
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, field.getKey(), file, field.getValue());
  }
}
