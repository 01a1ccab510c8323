package vn.chibo.attendance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chibo.evidence.Interval;
import vn.chibo.evidence.Intervals;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.membership.MemberId;
import vn.chibo.room.Stay;
import vn.chibo.room.Stays;

/// The register of a meeting: all evidence, united into one line per member (R16). Call it inside
/// the transaction of who may read it; who may not finds nobody on the roll.
@ApplicationScoped
public class Attendance {

  private final Database database;
  private final Entries entries;
  private final Stays stays;
  private final RollCalls rollCalls;
  private final Rules rules;

  Attendance(Database database, Entries entries, Stays stays, RollCalls rollCalls, Rules rules) {
    this.database = database;
    this.entries = entries;
    this.stays = stays;
    this.rollCalls = rollCalls;
    this.rules = rules;
  }

  /// The roll as it stands now, in the Vietnamese order of names.
  public Uni<RollSheet> of(Evening evening) {
    return summoned(evening).chain(people -> withEntries(new Reading(evening, people)));
  }

  private Uni<RollSheet> withEntries(Reading reading) {
    return entries.of(reading.evening).map(reading::with).chain(this::withStays);
  }

  private Uni<RollSheet> withStays(Reading reading) {
    return stays.of(reading.evening.meeting()).map(reading::seen).chain(this::withClosings);
  }

  private Uni<RollSheet> withClosings(Reading reading) {
    return rollCalls.all(reading.evening.meeting()).map(closings -> sheet(reading, closings));
  }

  private RollSheet sheet(Reading reading, List<RollCall> closings) {
    var first = closings.stream().findFirst().map(RollCall::closedAt);
    var hours = rules.hours(reading.evening, first);
    var lines = reading.people.stream().map(who -> reading.line(who, hours)).toList();
    return new RollSheet(reading.evening, lines, closings.stream().reduce((_, last) -> last));
  }

  /// What was read so far.
  private record Reading(
      Evening evening,
      List<Summoned> people,
      Map<UUID, List<Entry>> entries,
      Map<MemberId, List<Stay>> stays) {

    Reading(Evening evening, List<Summoned> people) {
      this(evening, people, Map.of(), Map.of());
    }

    Reading with(List<Entry> found) {
      var byMember = found.stream().collect(Collectors.groupingBy(Entry::member));
      return new Reading(evening, people, byMember, stays);
    }

    /// Whom the room server could not name is nobody on the roll: the clerk decides.
    Reading seen(List<Stay> found) {
      var byMember =
          found.stream()
              .filter(Stay::isVerified)
              .collect(Collectors.groupingBy(stay -> Objects.requireNonNull(stay.member())));
      return new Reading(evening, people, entries, byMember);
    }

    Line line(Summoned who, Hours hours) {
      var seen = stays.getOrDefault(new MemberId(who.member()), List.of());
      return new Uniting(
              hours,
              who,
              entries.getOrDefault(who.member(), List.of()),
              Intervals.of(seen.stream().map(stay -> until(stay, hours.now())).toList()))
          .line();
    }
  }

  /// Who has not left is taken to be there while the room server still speaks of him.
  private static Interval until(Stay stay, Instant now) {
    var sighting = stay.sighting().interval();
    return sighting.from().isAfter(now) ? Interval.moment(now) : sighting;
  }

  private Uni<List<Summoned>> summoned(Evening evening) {
    return database.list(
        Summoned.class,
        SUMMONED,
        Map.of(
            "meeting", evening.id(),
            "cell", evening.cell(),
            "day", VietnamTime.dayOf(evening.startsAt())));
  }

  private static final String SUMMONED =
      """
      select s.member, m.full_name,
        coalesce((select p.title from post p
         where p.member = m.id and p.from_on <= :day and (p.until_on is null or p.until_on > :day)
         order by (p.organisation = :cell) desc,
           array_position(array['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'FOLLOWER'],
             p.role) nulls last
         limit 1), s.invited_as) as title,
        s.role,
        case when s.role = 'MEMBER' then coalesce(
          (select st.kind from standing st
           where st.member = s.member and st.cell = :cell
             and st.from_on <= :day and (st.until_on is null or st.until_on > :day)
           limit 1), s.standing) end as standing,
        x.reply, x.accepted
      from summons s
        join member m on m.id = s.member
        left join excuses_of(:meeting) x on x.member = s.member
      where s.meeting = :meeting and s.withdrawn_at is null
      order by name_key(m.full_name) collate vietnamese, m.id
      limit 600
      """;
}
