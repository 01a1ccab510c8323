package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.MeetingId;

/// Answers to summonses. The newest holds, the older ones stay.
@ApplicationScoped
class Answers {

  private final Database database;
  private final Clock clock;

  Answers(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Uni<@Nullable Answered> latest(SummonsId summons) {
    return database.find(Answered.class, LATEST, Map.of("summons", summons.value()));
  }

  /// `giver` is the officer who enters what he was told, or null for the person's own answer.
  Uni<UUID> add(SummonsId summons, AnswerForm form, @Nullable UUID giver) {
    var id = UUID.randomUUID();
    var values = new HashMap<String, @Nullable Object>();
    values.put("id", id);
    values.put("summons", summons.value());
    values.put("reply", form.reply());
    values.put("site", form.storedSite());
    values.put("code", form.storedCode());
    values.put("text", form.storedText());
    values.put("at", clock.instant());
    values.put("giver", giver);
    return database.run(ADD, values).replaceWith(id);
  }

  /// The answers of a meeting with their reasons, excuses that wait first. Row-level security gives
  /// them to the cell committee only (decision 13).
  Uni<List<AnswerLine>> of(MeetingId meeting) {
    return database.list(AnswerLine.class, OF, Map.of("meeting", meeting.value()));
  }

  /// Decides an excuse that still waits and answers how many rows that was: none when it was
  /// decided before or is no newest excuse of this meeting.
  Uni<Integer> decide(UUID answer, boolean accepted, MeetingId meeting, UUID officer) {
    return database.run(
        DECIDE,
        Map.of(
            "answer", answer,
            "accepted", accepted,
            "meeting", meeting.value(),
            "officer", officer,
            "at", clock.instant()));
  }

  /// Notes that papers were shown for an excuse of this meeting; nothing of them is kept. Answers
  /// how many rows that was: none the second time.
  Uni<Integer> seePapers(UUID answer, MeetingId meeting, UUID officer) {
    return database.run(
        SEE_PAPERS,
        Map.of(
            "answer",
            answer,
            "meeting",
            meeting.value(),
            "officer",
            officer,
            "at",
            clock.instant()));
  }

  Uni<@Nullable Boolean> decision(UUID answer) {
    return database
        .find(Decision.class, DECISION, Map.of("answer", answer))
        .map(found -> found == null ? null : found.accepted());
  }

  private record Decision(@Nullable Boolean accepted) {}

  private static final String LATEST =
      """
      select a.id, a.reply, a.reason_code, a.reason_text, a.given_at, a.accepted, a.site, i.name
      from answer a left join site i on i.id = a.site
      where a.summons = :summons
      order by a.given_at desc, a.id desc
      limit 1
      """;

  private static final String ADD =
      """
      insert into answer (id, summons, reply, site, reason_code, reason_text, given_at, given_by)
      values (:id, :summons, :reply, cast(:site as uuid), cast(:code as text), cast(:text as text), :at,
        cast(:giver as uuid))
      """;

  private static final String OF =
      """
      select s.id as summons, p.full_name, s.role, a.id, a.reply, a.reason_code, a.reason_text,
        a.given_at, a.given_by is not null as entered, a.accepted, o.full_name as decider,
        a.decided_at, i.name as site_name, a.papers_seen_at
      from summons s
        join member p on p.id = s.member
        left join lateral (
          select * from answer n where n.summons = s.id
          order by n.given_at desc, n.id desc limit 1) a on true
        left join member o on o.id = a.decided_by
        left join site i on i.id = a.site
      where s.meeting = :meeting and s.withdrawn_at is null
      order by (a.reply = 'CANNOT_COME' and a.accepted is null and s.role = 'MEMBER')
          desc nulls last,
        s.role <> 'MEMBER',
        name_key(p.full_name) collate vietnamese, s.id
      limit 600
      """;

  private static final String DECIDE =
      """
      update answer a set accepted = :accepted, decided_by = :officer, decided_at = :at
      from summons s
      where a.id = :answer and s.id = a.summons and s.meeting = :meeting
        and a.reply = 'CANNOT_COME' and a.accepted is null
        and not exists (
          select 1 from answer n where n.summons = a.summons and n.given_at > a.given_at)
      """;

  private static final String SEE_PAPERS =
      """
      update answer a set papers_seen_by = :officer, papers_seen_at = :at
      from summons s
      where a.id = :answer and s.id = a.summons and s.meeting = :meeting
        and a.reply = 'CANNOT_COME' and a.papers_seen_at is null
      """;

  private static final String DECISION = "select accepted from answer where id = :answer";
}
