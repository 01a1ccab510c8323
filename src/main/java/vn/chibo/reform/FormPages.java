package vn.chibo.reform;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.organisation.OrganisationId;

/// Puts the form of a decision together, with what is known already filled in.
@ApplicationScoped
class FormPages {

  private final Database database;
  private final PrepareReorganisation prepareReorganisation;
  private final Lookups lookups;
  private final Reader reader;

  FormPages(
      Database database,
      PrepareReorganisation prepareReorganisation,
      Lookups lookups,
      Reader reader) {
    this.database = database;
    this.prepareReorganisation = prepareReorganisation;
    this.lookups = lookups;
    this.reader = reader;
  }

  /// In the caller's transaction; refuses as [PrepareReorganisation#prepare] does.
  Uni<FormPage> blank(OrganisationId organisation, Act act) {
    return prepareReorganisation
        .open(organisation, act)
        .chain(place -> page(place, new ReformForm(act, new Typed(known(place, act)))));
  }

  /// The same form as it was typed.
  Uni<FormPage> again(OrganisationId organisation, ReformForm form) {
    return prepareReorganisation.open(organisation, form.act()).chain(place -> page(place, form));
  }

  private static MultivaluedMap<String, String> known(Place place, Act act) {
    var known = new MultivaluedHashMap<String, String>();
    switch (act) {
      case CREATE, MERGE -> {
        put(known, "code", place.nextCode());
        known.putSingle("place", place.place());
      }
      case RENAME -> {
        known.putSingle("name", place.name());
        known.putSingle("shortName", place.shortName());
        known.putSingle("place", place.place());
      }
      case SPLIT -> {
        put(known, "code1", place.nextToIt());
        known.putSingle("place1", place.place());
        known.putSingle("place2", place.place());
      }
      case MOVE, DISSOLVE -> known.remove("code");
    }
    return known;
  }

  private static void put(
      MultivaluedMap<String, String> known, String field, @Nullable String value) {
    if (value != null) {
      known.putSingle(field, value);
    }
  }

  private Uni<FormPage> page(Place place, ReformForm form) {
    return kinds(place, form)
        .chain(kinds -> below(place, form).map(below -> page(place, form, kinds, below)));
  }

  private FormPage page(
      Place place, ReformForm form, List<FormPage.Kind> kinds, List<Found> below) {
    var title = PlanLine.title(form.act(), reader.words(ReformText.class));
    return new FormPage(place, form, title, kinds, below, Map.of(), List.of());
  }

  private Uni<List<FormPage.Kind>> kinds(Place place, ReformForm form) {
    return form.act() == Act.CREATE
        ? database.list(
            FormPage.Kind.class,
            KINDS,
            Map.of("kind", place.kind(), "english", reader.locale().getLanguage().equals("en")))
        : Uni.createFrom().item(List.of());
  }

  private Uni<List<Found>> below(Place place, ReformForm form) {
    return form.act() == Act.MERGE ? lookups.below(place.id()) : Uni.createFrom().item(List.of());
  }

  private static final String KINDS =
      """
      select k.code, case when :english then k.name_en else k.name_vi end
      from organisation_kind k join organisation_kind above on above.code = :kind
      where k.rank > above.rank and (k.ended_on is null or k.ended_on > today())
      order by k.rank desc
      limit 20
      """;
}
