package vn.chibo.oversight;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Accesses;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Form;
import vn.chibo.meeting.Kind;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.Stage;
import vn.chibo.quorum.RollState;

/// The register of one meeting: who was there and how we know. It is always there for whoever
/// oversees the cell (R35); that it was read is written down for the cell.
@ApplicationScoped
class Register {

  /// The head of the register.
  record Head(
      UUID meeting,
      UUID cell,
      String cellName,
      Kind kind,
      Form form,
      Stage stage,
      Instant startsAt,
      @Nullable Instant openedAt,
      @Nullable Instant endedAt,
      String place,
      @Nullable String authorisation,
      @Nullable Integer body,
      @Nullable Integer present,
      @Nullable Integer decidingPresent,
      @Nullable Instant closedAt,
      @Nullable Instant sentAt) {

    public String day() {
      return VietnamTime.date(startsAt);
    }

    public String from() {
      return openedAt == null ? "" : VietnamTime.clock(openedAt);
    }

    public String until() {
      return endedAt == null ? "" : VietnamTime.clock(endedAt);
    }

    public String closed() {
      return closedAt == null ? "" : VietnamTime.clock(closedAt);
    }
  }

  /// One member's line with the pieces of evidence it rests on, in order.
  record Line(
      UUID member,
      String name,
      String standing,
      RollState state,
      @Nullable Instant arrivedAt,
      @Nullable Instant leftAt,
      boolean late,
      boolean leftEarly,
      boolean inBody) {

    public String arrived() {
      return arrivedAt == null ? "" : VietnamTime.clock(arrivedAt);
    }

    public String left() {
      return leftAt == null ? "" : VietnamTime.clock(leftAt);
    }
  }

  record Proof(UUID member, String kind, Instant receivedAt, boolean onPaper) {

    public String at() {
      return VietnamTime.clock(receivedAt);
    }
  }

  record Page(Head head, List<Line> lines, Map<UUID, List<Proof>> proofs) {

    public List<Proof> of(UUID member) {
      return proofs.getOrDefault(member, List.of());
    }
  }

  private final Database database;
  private final Accesses accesses;

  Register(Database database, Accesses accesses) {
    this.database = database;
    this.accesses = accesses;
  }

  /// Refuses `no-such-meeting` for a meeting of a cell that this person does not oversee.
  Uni<Page> of(Actor.Person person, MeetingId meeting) {
    return database.as(
        person.subject(),
        () ->
            database
                .find(Head.class, HEAD, Map.of("meeting", meeting.value()))
                .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")))
                .call(head -> noteLook(person, head))
                .chain(this::fill));
  }

  private Uni<Void> noteLook(Actor.Person person, Head head) {
    return accesses.note(person.member(), head.cell(), head.meeting(), "REGISTER");
  }

  private Uni<Page> fill(Head head) {
    var at = Map.of("meeting", head.meeting());
    return database
        .list(Line.class, LINES, at)
        .chain(
            lines -> database.list(Proof.class, PROOFS, at).map(found -> page(head, lines, found)));
  }

  private static Page page(Head head, List<Line> lines, List<Proof> proofs) {
    return new Page(head, lines, proofs.stream().collect(Collectors.groupingBy(Proof::member)));
  }

  private static final String HEAD =
      """
      select m.id, m.cell, c.name, m.kind, m.form, m.stage, m.starts_at, m.opened_at, m.ended_at,
        m.place, (select a.number from online_authorisation a where a.id = m.authorisation),
        r.body, r.present, r.deciding_present, r.closed_at,
        (select t.sent_at from minutes t where t.meeting = m.id)
      from meeting m
        join organisation c on c.id = m.cell
        left join lateral (
          select * from roll_call where meeting = m.id order by closing desc limit 1) r on true
      where m.id = :meeting and m.stage <> 'DRAFT' and m.cell in (select overseen_cells())
      """;

  private static final String LINES =
      """
      select l.member, p.full_name, coalesce(l.standing, ''), l.state, l.arrived_at, l.left_at,
        l.late, l.left_early, l.in_body
      from roll_line l join member p on p.id = l.member
      where l.meeting = :meeting
        and l.closing = (select max(closing) from roll_call where meeting = :meeting)
      order by name_key(p.full_name) collate vietnamese, p.id
      limit 600
      """;

  private static final String PROOFS =
      """
      select e.member, e.kind, e.received_at, e.on_paper
      from evidence e
      where e.meeting = :meeting
      order by e.entered
      limit 6000
      """;
}
