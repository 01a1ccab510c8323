package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.CellId;
import vn.chibo.rulebook.RuleSet;

/// Meetings while they are planned, as rows. Each write says which version it saw; a write on an
/// older one touches nothing.
@ApplicationScoped
public class Drafts {

  private final Database database;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Drafts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// A meeting of a cell this person keeps, in any stage; refuses `no-such-meeting`.
  public Uni<Draft> kept(MeetingId meeting) {
    return one(COLUMNS + KEPT, meeting);
  }

  /// As [#kept], and keeps everyone else off it until the transaction ends.
  Uni<Draft> hold(MeetingId meeting) {
    return one(COLUMNS + KEPT + " for update of m", meeting);
  }

  private Uni<Draft> one(String sql, MeetingId meeting) {
    return database
        .find(Draft.class, sql, Map.of("meeting", meeting.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")));
  }

  /// Makes a draft in person at the place of the last meeting, chaired by the secretary.
  Uni<MeetingId> add(Actor.Person person, CellId cell, Plan plan, RuleSet rules) {
    var meeting = new MeetingId(UUID.randomUUID());
    var values = slotValues(meeting, plan);
    values.put("cell", cell.value());
    values.put("person", person.member());
    values.put("rules", rules.id().code());
    values.put("overrides", rules.localAsJson());
    values.put("room", Secret.fresh(random).text());
    values.put("at", clock.instant());
    return database.run(ADD, values).replaceWith(meeting);
  }

  Uni<Integer> replan(Draft draft, Plan plan) {
    var values = slotValues(draft.meeting(), plan);
    values.put("version", draft.version());
    return database.run(REPLAN, values);
  }

  Uni<Integer> settle(Draft draft, Venue venue, @Nullable UUID authorisation) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("meeting", draft.id());
    values.put("version", draft.version());
    values.put("form", venue.form().name());
    values.put("place", venue.place());
    values.put("chair", venue.chair());
    values.put("contact", venue.contact());
    values.put("authorisation", authorisation);
    return database.run(SETTLE, values);
  }

  private static Map<String, @Nullable Object> slotValues(MeetingId meeting, Plan plan) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("meeting", meeting.value());
    values.put("kind", plan.occasion().kind().name());
    values.put("topic", plan.topic());
    values.put("month", plan.slot().month());
    values.put("starts", plan.slot().startsAt());
    values.put("ends", plan.slot().plannedEnd());
    values.put("group", plan.group());
    values.put("inPlace", plan.inPlace());
    return values;
  }

  private static final String COLUMNS =
      """
      select m.id, m.cell, m.kind, m.thematic_topic, m.form, m.starts_at, m.planned_end, m.place,
        m.stage, m.chair, m.contact, m.authorisation, m.version, c.ground, c.ground_text, c.decision,
        m.party_group, m.in_place
      from meeting m
        left join special_circumstance c on c.meeting = m.id and c.withdrawn_at is null
      """;

  private static final String KEPT = "where m.id = :meeting and m.cell in (select kept_cells())";

  private static final String ADD =
"""
      insert into meeting (id, cell, kind, thematic_topic, form, month, starts_at, planned_end,
        place, stage, rule_set, rule_overrides, chair, contact, room_name, written_by, written_at,
        party_group, in_place)
      select :meeting, o.id, :kind, cast(:topic as text), 'IN_PERSON', :month, :starts, :ends,
        coalesce(
          (select l.place from meeting l
           where l.cell = o.id and l.stage <> 'CANCELLED'
           order by l.starts_at desc limit 1),
          o.place),
        'DRAFT', :rules, cast(cast(:overrides as text) as jsonb),
        coalesce(
          (select p.member from post p
           where p.party_group = cast(:group as uuid)
             and p.from_on <= today() and (p.until_on is null or p.until_on > today())
           order by p.from_on desc limit 1),
          (select p.member from post p
           where p.organisation = o.id and p.role = 'SECRETARY'
             and p.from_on <= today() and (p.until_on is null or p.until_on > today())
           order by p.from_on desc limit 1),
          :person),
        :person, :room, :person, :at, cast(:group as uuid), :inPlace
      from organisation o
      where o.id = :cell
""";

  private static final String REPLAN =
      """
      update meeting
      set kind = :kind, thematic_topic = cast(:topic as text), month = :month,
        starts_at = :starts, planned_end = :ends, party_group = cast(:group as uuid),
        in_place = :inPlace, version = version + 1
      where id = :meeting and version = :version and stage = 'DRAFT'
      """;

  private static final String SETTLE =
      """
      update meeting
      set form = :form, place = :place, chair = :chair, contact = :contact,
        authorisation = cast(:authorisation as uuid), version = version + 1,
        calendar_sequence = calendar_sequence + case
          when stage = 'CALLED' and (place <> :place or form <> :form) then 1 else 0 end,
        clerk = case when clerk = :chair then null else clerk end
      where id = :meeting and version = :version and stage in ('DRAFT', 'CALLED')
      """;
}
