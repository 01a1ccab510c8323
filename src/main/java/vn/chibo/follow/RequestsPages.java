package vn.chibo.follow;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chibo.audit.Accesses;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.organisation.CellId;

/// Gathers the page of a cell's requests.
@RequestScoped
class RequestsPages {

  private final Database database;
  private final RequestDoor door;
  private final Requests requests;
  private final Remarks remarks;
  private final Accesses accesses;
  private final Reader reader;
  private final Clock clock;

  RequestsPages(
      Database database,
      RequestDoor door,
      Requests requests,
      Remarks remarks,
      Accesses accesses,
      Reader reader,
      Clock clock) {
    this.database = database;
    this.door = door;
    this.requests = requests;
    this.remarks = remarks;
    this.accesses = accesses;
    this.reader = reader;
    this.clock = clock;
  }

  /// Refuses `no-such-cell` for who is neither an officer of the cell nor above it.
  Uni<RequestsPage> of(Actor.Person person, CellId cell, RequestsPage.Typing typing) {
    return database.as(
        person.subject(),
        () ->
            door.asReader(cell)
                .call(entry -> note(person, entry))
                .chain(entry -> read(entry, typing)));
  }

  /// Refuses `no-such-cell` for who may not take this step.
  Uni<RequestDoor.Entry> mayTake(Actor.Person person, CellId cell, RequestStep step) {
    return database.as(person.subject(), () -> door.mayTake(cell, step));
  }

  /// The cell can read who from above looked (R35); its follower comes here to work.
  private Uni<Void> note(Actor.Person person, RequestDoor.Entry entry) {
    return entry.kept() || entry.followed()
        ? Uni.createFrom().voidItem()
        : accesses.note(person.member(), entry.id(), null, "REQUESTS");
  }

  private Uni<RequestsPage> read(RequestDoor.Entry entry, RequestsPage.Typing typing) {
    var cell = new CellId(entry.id());
    var present = VietnamTime.thisMonth(clock);
    return lines(cell, present)
        .map(lines -> new RequestsPage(entry, lines, List.of(), present, typing))
        .chain(this::withRemarks);
  }

  private Uni<List<RequestsPage.Line>> lines(CellId cell, YearMonth present) {
    return requests.of(cell).chain(found -> withSteps(cell, found, present));
  }

  private Uni<List<RequestsPage.Line>> withSteps(
      CellId cell, List<Requests.Request> found, YearMonth present) {
    return requests
        .steps(cell)
        .map(steps -> steps.stream().collect(Collectors.groupingBy(Requests.Step::request)))
        .map(steps ->
            found.stream()
                .map(request -> line(request, steps.getOrDefault(request.id(), List.of()), present))
                .toList());
  }

  private static RequestsPage.Line line(
      Requests.Request request, List<Requests.Step> steps, YearMonth present) {
    boolean late = request.waits() && YearMonth.from(request.dueMonth()).isBefore(present);
    return new RequestsPage.Line(request, steps, late);
  }

  private Uni<RequestsPage> withRemarks(RequestsPage page) {
    return remarks
        .of(new CellId(page.cell().id()))
        .map(found -> found.stream().map(this::line).toList())
        .map(lines ->
            new RequestsPage(page.cell(), page.lines(), lines, page.present(), page.typing()));
  }

  private RequestsPage.RemarkLine line(Remarks.Remark remark) {
    UUID meeting = remark.meeting();
    var title =
        MeetingNames.in(reader.locale()).title(remark.kind(), remark.topic(), remark.month());
    return new RequestsPage.RemarkLine(meeting.toString(), title, remark);
  }
}
