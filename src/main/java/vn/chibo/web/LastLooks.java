package vn.chibo.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chibo.audit.Accesses;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.MemberNames;

/// Who looked at the cell's records lately (R35), in sentences.
@ApplicationScoped
class LastLooks {

  private static final Duration LATELY = Duration.ofDays(31);

  private final Accesses accesses;
  private final MemberNames names;

  LastLooks(Accesses accesses, MemberNames names) {
    this.accesses = accesses;
    this.names = names;
  }

  Uni<List<String>> of(HomeSpan span, Locale locale) {
    return accesses
        .last(span.cell().value(), span.now().minus(LATELY))
        .chain(looks -> named(looks, locale));
  }

  private Uni<List<String>> named(List<Accesses.Look> looks, Locale locale) {
    var viewers = looks.stream().map(Accesses.Look::viewer).toList();
    return names.of(viewers).map(found -> sentences(looks, found, locale));
  }

  private static List<String> sentences(
      List<Accesses.Look> looks, List<MemberNames.Named> found, Locale locale) {
    var text = Reader.words(HomeText.class, locale);
    var byId =
        found.stream().collect(Collectors.toMap(MemberNames.Named::id, MemberNames.Named::name));
    return looks.stream()
        .filter(look -> byId.containsKey(look.viewer()))
        .map(look -> text.looked(byId.getOrDefault(look.viewer(), ""), VietnamTime.date(look.at())))
        .toList();
  }
}
