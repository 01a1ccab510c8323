package vn.chibo.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.OrganisationSheet.Head;
import vn.chibo.organisation.OrganisationSheet.Kin;
import vn.chibo.organisation.OrganisationSheet.Span;

/// Organisations with their past, for whoever may open them: those who work above them, those who
/// belong below them, and the same for what ended in one of these.
@ApplicationScoped
class OrganisationSheets {

  /// Lines of one page.
  static final int PAGE = 50;

  private final Database database;

  OrganisationSheets(Database database) {
    this.database = database;
  }

  /// @param q words of a name or a code; empty for those right below
  /// @param past also those that have ended
  record Wanted(OrganisationId organisation, String q, int page, boolean past) {}

  /// The organisations whose tree this person arranges or oversees, the highest first.
  Uni<List<OrganisationLine>> beginnings(Locale locale) {
    return database.list(OrganisationLine.class, BEGINNINGS, Map.of("english", isEnglish(locale)));
  }

  /// Refuses `no-such-organisation`.
  Uni<OrganisationSheet> of(Wanted wanted, Locale locale) {
    return database
        .find(
            Head.class,
            HEAD,
            Map.of("organisation", wanted.organisation().value(), "english", isEnglish(locale)))
        .plug(Absent.fails(() -> Refusal.missing("no-such-organisation")))
        .chain(head -> withBelow(wanted, head, isEnglish(locale)));
  }

  private Uni<OrganisationSheet> withBelow(Wanted wanted, Head head, boolean english) {
    return below(wanted, english).chain(below -> withPast(wanted, head, below));
  }

  private Uni<List<OrganisationLine>> below(Wanted wanted, boolean english) {
    var organisation = wanted.organisation().value();
    return wanted.q().isEmpty()
        ? database.list(
            OrganisationLine.class,
            BELOW,
            Map.of(
                "organisation",
                organisation,
                "past",
                wanted.past(),
                "english",
                english,
                "skipped",
                wanted.page() * PAGE))
        : database.list(
            OrganisationLine.class,
            FOUND,
            Map.of("organisation", organisation, "words", wanted.q(), "english", english));
  }

  private Uni<OrganisationSheet> withPast(Wanted wanted, Head head, List<OrganisationLine> below) {
    var values = Map.of("organisation", head.id());
    return database
        .list(Span.class, NAMES, values)
        .chain(names ->
            database
                .list(Span.class, PARENTS, values)
                .chain(parents -> withKin(wanted, new Known(head, below, names, parents))));
  }

  private record Known(
      Head head, List<OrganisationLine> below, List<Span> names, List<Span> parents) {}

  private Uni<OrganisationSheet> withKin(Wanted wanted, Known known) {
    var values = Map.of("organisation", known.head().id());
    return database
        .list(Kin.class, SUCCESSORS, values)
        .chain(after ->
            database
                .list(Kin.class, PREDECESSORS, values)
                .map(before -> sheet(wanted, known, after, before)));
  }

  private static OrganisationSheet sheet(
      Wanted wanted, Known known, List<Kin> successors, List<Kin> predecessors) {
    var shown = known.below().stream().limit(PAGE).toList();
    return new OrganisationSheet(
        known.head(),
        wanted.q(),
        wanted.past(),
        wanted.page(),
        known.below().size() > PAGE,
        shown,
        known.names(),
        known.parents(),
        successors,
        predecessors);
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }

  private static final String LINE =
      """
      select o.id, case when :english then k.name_en else k.name_vi end, o.code, o.name,
        coalesce(u.name, ''), o.dissolved_on
      from organisation o
        join organisation_kind k on k.code = o.kind
        left join organisation u on u.id = o.parent
      """;

  private static final String BEGINNINGS =
      LINE
          + """
          where o.id in (
            select p.organisation from post p
            where p.member = subject_as('person')
              and p.role in ('ADMINISTRATOR', 'ORGANISATION_STAFF', 'COMMITTEE_SECRETARY', 'INSPECTOR')
              and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
          order by nlevel(o.path), o.name collate vietnamese
          limit 50
          """;

  private static final String HEAD =
      """
      select o.id, o.kind, case when :english then k.name_en else k.name_vi end, o.code, o.name,
        o.short_name, o.place, u.id, u.name, o.established_on, o.dissolved_on, steers(o.id),
        reforms(o.id), o.id in (select roster_organisations()), o.id in (select hosting_organisations()),
        o.kind = 'CELL' and o.id in (select person_cells()),
        (select count(*) from organisation c
         where c.parent = o.id and c.dissolved_on is null)::integer
      from organisation o
        join organisation_kind k on k.code = o.kind
        left join organisation u on u.id = o.parent
      where o.id = :organisation and sees_organisation(o.id)
      """;

  private static final String BELOW =
      LINE
          + """
          where o.parent = :organisation and (:past or o.dissolved_on is null)
          order by o.dissolved_on is not null, k.rank, o.name collate vietnamese, o.id
          limit 51 offset :skipped
          """;

  private static final String FOUND =
      LINE
          + """
          where o.id in (select find_below(:organisation, :words, 50))
          order by o.dissolved_on is not null, nlevel(o.path), o.name collate vietnamese, o.id
          limit 50
          """;

  private static final String NAMES =
      """
      select cast(null as uuid), n.name, n.from_on, n.until_on, n.decision_number
      from organisation_name n
      where n.organisation = :organisation
      order by n.from_on desc
      limit 50
      """;

  private static final String PARENTS =
      """
      select u.id, name_of_day(u.id, p.from_on), p.from_on, p.until_on, p.decision_number
      from organisation_parent p join organisation u on u.id = p.parent
      where p.organisation = :organisation
      order by p.from_on desc
      limit 50
      """;

  private static final String KIN =
      "select o.id, o.name, s.on_day, s.decision_number, s.decided_on, s.decided_by\n"
          + "from organisation_successor s join organisation o on o.id = ";

  private static final String SUCCESSORS =
      KIN
          + """
          s.successor
          where s.predecessor = :organisation
          order by o.name collate vietnamese, o.id
          limit 50
          """;

  private static final String PREDECESSORS =
      KIN
          + """
          s.predecessor
          where s.successor = :organisation
          order by s.on_day desc, o.name collate vietnamese, o.id
          limit 200
          """;
}
