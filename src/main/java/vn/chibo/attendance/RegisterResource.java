package vn.chibo.attendance;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.MeetingId;

/// The register of a meeting: every piece of evidence in the order it was entered (R16).
@Path("/meetings/{meeting}/register")
class RegisterResource {

  record register(String occasion, String base, List<LineView.Told> entries)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final ReadBoard readBoard;
  private final Entries entries;

  RegisterResource(Who who, Database database, ReadBoard readBoard, Entries entries) {
    this.who = who;
    this.database = database;
    this.readBoard = readBoard;
    this.entries = entries;
  }

  @GET
  @Produces(TEXT_HTML)
  public Uni<TemplateInstance> page(
      @RestPath MeetingId meeting, @RestHeader("Accept-Language") @Nullable String language) {
    return who.person()
        .map(actor -> new ReadBoard.Asked(actor, "meetings", meeting, Phrases.in(language)))
        .chain(asked -> database.as(asked.actor().subject(), () -> read(asked)));
  }

  private Uni<TemplateInstance> read(ReadBoard.Asked asked) {
    return readBoard.within(asked).chain(this::withEntries);
  }

  private Uni<TemplateInstance> withEntries(Boards boards) {
    return entries.of(boards.sheet().evening()).map(all -> page(boards, all));
  }

  private static TemplateInstance page(Boards boards, List<Entry> all) {
    var telling = Telling.in(boards.looks().phrases());
    var told = all.stream().map(entry -> telling.tell(nameOf(boards, entry), entry)).toList();
    return new register(boards.occasion(), boards.base(), told);
  }

  private static String nameOf(Boards boards, Entry entry) {
    return boards.sheet().of(entry.member()).map(line -> line.who().name()).orElse("–");
  }
}
