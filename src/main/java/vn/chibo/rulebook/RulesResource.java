package vn.chibo.rulebook;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;

/// The rules page, open to everybody: what the service goes by, who says so, and how sure we are
/// (R0).
@Path("/rules")
@Produces(TEXT_HTML)
@NonBlocking
class RulesResource {

  record rules(RulesPage page) implements TemplateInstance {}

  private final Rulebook rulebook;
  private final Clock clock;

  RulesResource(Rulebook rulebook, Clock clock) {
    this.rulebook = rulebook;
    this.clock = clock;
  }

  @GET
  public TemplateInstance today(@Context HttpHeaders headers) {
    return page(rulebook.inForceOn(VietnamTime.today(clock)), headers);
  }

  @GET
  @Path("{code}")
  public TemplateInstance one(@RestPath String code, @Context HttpHeaders headers) {
    return page(find(code), headers);
  }

  private RuleSet find(String code) {
    return rulebook.ruleSets().stream()
        .filter(set -> set.id().code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refusal.missing("page-missing"));
  }

  private TemplateInstance page(RuleSet set, HttpHeaders headers) {
    return new rules(RulesPage.of(rulebook, set, language(headers.getAcceptableLanguages())));
  }

  private static Locale language(List<Locale> accepted) {
    return accepted.isEmpty() ? Locale.ROOT : accepted.getFirst();
  }
}
