package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MeetingId;
import vn.chibo.quorum.Standing;

/// Who is summoned to which meeting.
@ApplicationScoped
class Summonses {

  private static final List<String> SUMMONED =
      Arrays.stream(Standing.values()).filter(Standing::isSummoned).map(Enum::name).toList();

  private final Database database;
  private final Clock clock;

  Summonses(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Summons everyone whose standing on the day of the meeting asks for it and who is not summoned
  /// yet, and the superior committee's member who follows the cell (R9). A committee meeting calls
  /// the cell's officers only, a group's meeting its members. Answers how many were added; the
  /// second time none.
  Uni<Integer> summonMissing(Evening evening) {
    return summon(evening, called(evening.kind()))
        .chain(members -> followers(evening).map(followers -> members + followers));
  }

  private static String called(Kind kind) {
    return switch (kind.called()) {
      case EVERYBODY -> MEMBERS;
      case OFFICERS -> OFFICERS;
      case GROUP -> GROUP;
      case OFFICERS_AND_LEADERS -> LEADERS;
    };
  }

  private Uni<Integer> followers(Evening evening) {
    return evening.kind().called() == Kind.Called.OFFICERS
            || evening.kind().called() == Kind.Called.GROUP
        ? Uni.createFrom().item(0)
        : database.run(
            FOLLOWERS,
            Map.of(
                "meeting", evening.id(),
                "cell", evening.cell(),
                "day", VietnamTime.dayOf(evening.startsAt()),
                "at", clock.instant()));
  }

  private Uni<Integer> summon(Evening evening, String sql) {
    return database.run(
        sql,
        Map.of(
            "meeting", evening.id(),
            "cell", evening.cell(),
            "day", VietnamTime.dayOf(evening.startsAt()),
            "kinds", SUMMONED,
            "at", clock.instant()));
  }

  /// Summoned, with an address and consent, and never written to about this meeting.
  Uni<List<Recipient>> unwritten(MeetingId meeting) {
    return database.list(Recipient.class, UNWRITTEN, Map.of("meeting", meeting.value()));
  }

  /// One summoned person of this meeting who can be written to; refuses `no-mail`.
  Uni<Recipient> recipient(MeetingId meeting, SummonsId summons) {
    return findRecipient(meeting, summons).plug(Absent.fails(() -> Refusal.conflict("no-mail")));
  }

  Uni<@Nullable Recipient> findRecipient(MeetingId meeting, SummonsId summons) {
    return database.find(
        Recipient.class, RECIPIENT, Map.of("meeting", meeting.value(), "summons", summons.value()));
  }

  /// A summoned person by name, for paper.
  record Named(UUID summons, String name) {

    SummonsId id() {
      return new SummonsId(summons);
    }
  }

  /// Those of the chosen who are summoned to this meeting.
  Uni<List<Named>> named(MeetingId meeting, List<UUID> chosen) {
    return database.list(Named.class, NAMED, Map.of("meeting", meeting.value(), "chosen", chosen));
  }

  /// Refuses `no-such-summons` for a person who is not summoned to this meeting.
  Uni<Void> mustHold(MeetingId meeting, SummonsId summons) {
    return database
        .find(UUID.class, HOLDS, Map.of("meeting", meeting.value(), "summons", summons.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-summons")))
        .replaceWithVoid();
  }

  Uni<Gathering.Helper> helper(Evening evening) {
    return database
        .find(Gathering.Helper.class, HELPER, Map.of("contact", evening.contact()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")));
  }

  private static final String MEMBERS =
      """
      insert into summons (meeting, member, role, standing, summoned_at)
      select :meeting, s.member, 'MEMBER', s.kind, :at
      from standing s
      where s.cell = :cell
        and s.kind in (:kinds)
        and s.from_on <= :day and (s.until_on is null or s.until_on > :day)
      on conflict (meeting, member) do nothing
      """;

  private static final String OFFICERS =
      """
      insert into summons (meeting, member, role, standing, summoned_at)
      select :meeting, s.member, 'MEMBER', s.kind, :at
      from standing s
      where s.cell = :cell
        and s.kind in (:kinds)
        and s.from_on <= :day and (s.until_on is null or s.until_on > :day)
        and exists (select 1 from post p
          where p.member = s.member and p.organisation = s.cell
            and p.role in ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
            and p.from_on <= :day and (p.until_on is null or p.until_on > :day))
      on conflict (meeting, member) do nothing
      """;

  private static final String LEADERS =
      OFFICERS.replace("'COMMITTEE_MEMBER')", "'COMMITTEE_MEMBER', 'GROUP_LEADER')");

  private static final String GROUP =
      """
      insert into summons (meeting, member, role, standing, summoned_at)
      select m.id, s.member, 'MEMBER', s.kind, :at
      from meeting m
        join group_member g on g.party_group = m.party_group
          and g.from_on <= :day and (g.until_on is null or g.until_on > :day)
        join standing s on s.cell = :cell and s.member = g.member
          and s.kind in (:kinds)
          and s.from_on <= :day and (s.until_on is null or s.until_on > :day)
      where m.id = :meeting
      on conflict (meeting, member) do nothing
      """;

  private static final String FOLLOWERS =
      """
      insert into summons (meeting, member, role, summoned_at)
      select :meeting, p.member, 'FOLLOWER', :at
      from post p
      where p.organisation = :cell and p.role = 'FOLLOWER'
        and p.from_on <= :day and (p.until_on is null or p.until_on > :day)
      on conflict (meeting, member) do nothing
      """;

  private static final String UNWRITTEN =
      "select summons, member, name, email from notices_due(:meeting)";

  private static final String RECIPIENT =
      """
      select s.id, s.member, p.full_name, p.email
      from summons s join member p on p.id = s.member
      where s.id = :summons and s.meeting = :meeting and s.withdrawn_at is null
        and takes_mail(p)
      """;

  private static final String NAMED =
      """
      select s.id, p.full_name
      from summons s join member p on p.id = s.member
      where s.meeting = :meeting and s.id in (:chosen) and s.withdrawn_at is null
      order by name_key(p.full_name) collate vietnamese, s.id
      """;

  private static final String HOLDS =
      """
      select s.id from summons s
      where s.id = :summons and s.meeting = :meeting and s.withdrawn_at is null
      """;

  private static final String HELPER = "select full_name, phone from member where id = :contact";
}
