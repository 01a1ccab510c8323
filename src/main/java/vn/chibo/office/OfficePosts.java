package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Posts as those see them who look after them, in the caller's transaction.
@ApplicationScoped
class OfficePosts {

  private final Database database;

  OfficePosts(Database database) {
    this.database = database;
  }

  /// The organisation, for who looks after its posts or belongs to the cell; refuses
  /// `no-such-organisation` to everybody else.
  Uni<Place> place(UUID organisation) {
    return database
        .find(Place.class, PLACE, Map.of("id", organisation))
        .plug(Absent.fails(() -> Refusal.missing("no-such-organisation")));
  }

  /// The newest first; a book of posts is never cut short by a page's patience.
  Uni<List<GivenPost>> of(UUID organisation) {
    return database.list(GivenPost.class, OF + ORDER, Map.of("organisation", organisation));
  }

  /// Refuses `no-such-post`.
  Uni<GivenPost> one(UUID organisation, PostId post) {
    return database
        .find(
            GivenPost.class,
            OF + "and p.id = :id",
            Map.of("organisation", organisation, "id", post.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-post")));
  }

  /// An organisation directly below, and its secretary today.
  record Below(UUID id, String name, boolean cell, @Nullable String secretary) {

    public String path() {
      return (cell ? "/cells/" : "/organisations/") + id + "/posts";
    }
  }

  /// Those whose names hold these words, without a secretary first.
  Uni<List<Below>> below(UUID organisation, String wanted) {
    return database.list(
        Below.class, BELOW, Map.of("organisation", organisation, "wanted", wanted));
  }

  /// How many cells below have no secretary today.
  Uni<Integer> withoutSecretary(UUID organisation) {
    return database
        .find(Integer.class, WITHOUT_SECRETARY, Map.of("organisation", organisation))
        .map(found -> found == null ? 0 : found);
  }

  /// A post below that ends within the days ahead.
  record Ending(
      UUID organisation, String place, boolean cell, String name, String title, LocalDate untilOn) {

    public String path() {
      return (cell ? "/cells/" : "/organisations/") + organisation + "/posts";
    }
  }

  Uni<List<Ending>> ending(UUID organisation, LocalDate before) {
    return database.list(
        Ending.class, ENDING, Map.of("organisation", organisation, "before", before));
  }

  /// Somebody to whom a post can be given.
  record Candidate(UUID id, String name, int birthYear, String place) {}

  Uni<List<Candidate>> people(UUID organisation, String words, int most) {
    return database.list(
        Candidate.class,
        "select member, name, birth_year, place from people_for_posts(:organisation, :words, :most)",
        Map.of("organisation", organisation, "words", words, "most", most));
  }

  /// The one of them, or null.
  Uni<@Nullable Candidate> person(UUID organisation, UUID member) {
    return database.find(
        Candidate.class, PERSON, Map.of("organisation", organisation, "member", member));
  }

  /// The secretary of any of these days, or null.
  record Holder(String name, LocalDate fromOn, @Nullable LocalDate untilOn) {}

  Uni<@Nullable Holder> secretary(UUID organisation, LocalDate from, @Nullable LocalDate until) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("organisation", organisation);
    values.put("from", from);
    values.put("until", until);
    return database.find(Holder.class, SECRETARY, values);
  }

  private static final String PLACE =
      """
      select o.id, o.name, u.name as upper, o.kind = 'CELL' as cell, o.established_on, o.dissolved_on,
        coalesce((
          select string_agg(r.role, ',' order by r.position)
          from unnest(array['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'FOLLOWER',
              'COMMITTEE_SECRETARY', 'ORGANISATION_STAFF', 'INSPECTOR', 'ADMINISTRATOR'])
            with ordinality as r(role, position)
          where gives_post(o.id, r.role)), '') as given,
        o.id in (select staffed_organisations()) as looks_after,
        serves_above(o.id, cast('{COMMITTEE_SECRETARY,ORGANISATION_STAFF,ADMINISTRATOR}' as text[]), true)
          or heads_cell(o.id) as invites,
        o.kind = 'CELL' and names_stand_in(o.id) as names_stand_in
      from organisation o left join organisation u on u.id = o.parent
      where o.id = :id
        and (o.id in (select person_cells()) or o.id in (select staffed_organisations()))
      """;

  private static final String OF =
      """
      select p.id, p.member, m.full_name, p.role, p.title, p.from_on, p.until_on, p.decision_number,
        g.full_name as giver, e.full_name as ender, p.end_decision
      from post p
        join member m on m.id = p.member
        left join member g on g.id = p.given_by
        left join member e on e.id = p.ended_by
      where p.organisation = :organisation
      """;

  private static final String ORDER =
      """
      order by array_position(array['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'GROUP_LEADER',
          'FOLLOWER', 'COMMITTEE_SECRETARY', 'ORGANISATION_STAFF', 'INSPECTOR', 'ADMINISTRATOR'], p.role),
        p.from_on desc, m.full_name
      limit 500
      """;

  private static final String BELOW =
      """
      select b.id, b.name, b.cell, b.secretary
      from (
        select c.id, c.name, c.code, c.kind = 'CELL' as cell,
          (select m.full_name
           from post p join member m on m.id = p.member
           where p.organisation = c.id and p.role in ('SECRETARY', 'COMMITTEE_SECRETARY')
             and p.from_on <= today() and (p.until_on is null or p.until_on > today())
           order by p.from_on limit 1) as secretary
        from organisation c
        where c.parent = :organisation and c.id in (select staffed_organisations())
          and (c.dissolved_on is null or c.dissolved_on > today())
          and not exists (
            select 1 from regexp_split_to_table(lower(unaccent(:wanted)), '\\s+') w
            where position(w in lower(unaccent(c.name))) = 0)) b
      order by b.secretary is not null, b.name collate vietnamese, b.code
      limit 400
      """;

  private static final String WITHOUT_SECRETARY =
      """
      select cast(count(*) as integer)
      from organisation o join organisation c on c.path <@ o.path and c.kind = 'CELL'
      where o.id = :organisation and c.id in (select staffed_organisations())
        and (c.dissolved_on is null or c.dissolved_on > today())
        and not exists (
          select 1 from post p
          where p.organisation = c.id and p.role = 'SECRETARY'
            and p.from_on <= today() and (p.until_on is null or p.until_on > today()))
      """;

  private static final String ENDING =
      """
      select c.id, c.name, c.kind = 'CELL', m.full_name, p.title, p.until_on
      from organisation o
        join organisation c on c.path <@ o.path
        join post p on p.organisation = c.id
        join member m on m.id = p.member
      where o.id = :organisation and p.until_on > today() and p.until_on <= :before
        and p.ended_at is null
        and not exists (
          select 1 from post n
          where n.organisation = p.organisation and n.role = p.role and n.from_on >= p.until_on)
      order by p.until_on, m.full_name
      limit 50
      """;

  private static final String PERSON =
      """
      select member, name, birth_year, place
      from people_for_posts(:organisation, '', 1000000)
      where member = :member
      """;

  private static final String SECRETARY =
      """
      select m.full_name, p.from_on, p.until_on
      from post p join member m on m.id = p.member
      where p.organisation = :organisation and p.role = 'SECRETARY'
        and daterange(p.from_on, p.until_on) && daterange(cast(:from as date), cast(:until as date))
      order by p.from_on
      limit 1
      """;
}
