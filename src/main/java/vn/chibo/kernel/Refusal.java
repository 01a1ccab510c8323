package vn.chibo.kernel;

import java.util.Map;

/// A no that the caller is meant to read. `slug` names a page in docs/problems and a sentence in
/// the problem texts; `values` fill the gaps of that sentence and never hold a name, an opinion, a
/// vote, a token or a link.
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String slug;
  private final transient Map<String, Object> values;

  private Refusal(int status, String slug, Map<String, Object> values) {
    super(slug, null, false, false);
    this.status = status;
    this.slug = slug;
    this.values = Map.copyOf(values);
  }

  /// 409: the request fits, but not what has already happened.
  public static Refusal conflict(String slug) {
    return conflict(slug, Map.of());
  }

  public static Refusal conflict(String slug, Map<String, Object> values) {
    return new Refusal(409, slug, values);
  }

  /// 403: the row may be seen, the act is not this actor's.
  public static Refusal forbidden(String slug) {
    return new Refusal(403, slug, Map.of());
  }

  /// 404: no such row, or none that this actor may see; the two are not told apart.
  public static Refusal missing(String slug) {
    return new Refusal(404, slug, Map.of());
  }

  /// 410: it was there and has ended, as a revoked link.
  public static Refusal gone(String slug) {
    return new Refusal(410, slug, Map.of());
  }

  /// 422: what was sent cannot be meant.
  public static Refusal invalid(String slug) {
    return invalid(slug, Map.of());
  }

  public static Refusal invalid(String slug, Map<String, Object> values) {
    return new Refusal(422, slug, values);
  }

  /// 413: larger than the service takes.
  public static Refusal tooLarge(String slug, Map<String, Object> values) {
    return new Refusal(413, slug, values);
  }

  /// 503: a part we need is not there now; what was sent may be sent again.
  public static Refusal unavailable(String slug) {
    return new Refusal(503, slug, Map.of());
  }

  public int status() {
    return status;
  }

  public String slug() {
    return slug;
  }

  public Map<String, Object> values() {
    return values;
  }
}
