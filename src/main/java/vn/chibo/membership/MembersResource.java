package vn.chibo.membership;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// The roster of a cell for its officers, sorted by given name, searched without marks.
@Path("/cells/{cell}/members")
@Produces(TEXT_HTML)
class MembersResource {

  record members(CellDoor.Entry entry, String wanted, int all, List<MemberRow> rows)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Roster roster;
  private final Channels channels;
  private final Reader reader;
  private final Clock clock;

  MembersResource(
      Who who,
      Database database,
      CellDoor door,
      Roster roster,
      Channels channels,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.roster = roster;
    this.channels = channels;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<members> list(@RestPath CellId cell, @RestQuery Optional<String> q) {
    var wanted = q.map(String::strip).orElse("");
    return who.person().chain(person -> database.as(person.subject(), () -> page(cell, wanted)));
  }

  private Uni<members> page(CellId cell, String wanted) {
    return door.asOfficer(cell).chain(entry -> withRoster(entry, wanted));
  }

  private Uni<members> withRoster(CellDoor.Entry entry, String wanted) {
    return roster
        .of(entry.id(), VietnamTime.today(clock))
        .chain(lines -> withChannels(entry, wanted, lines));
  }

  private Uni<members> withChannels(CellDoor.Entry entry, String wanted, List<RosterLine> lines) {
    return channels
        .of(entry.id(), VietnamTime.today(clock))
        .map(kept -> new members(entry, wanted, lines.size(), rows(wanted, lines, kept)));
  }

  private List<MemberRow> rows(String wanted, List<RosterLine> lines, List<Channels.Kept> kept) {
    var byMember =
        kept.stream().collect(Collectors.toMap(Channels.Kept::member, Function.identity()));
    var locale = reader.locale();
    return lines.stream()
        .filter(line -> Letters.found(wanted, line.name()))
        .map(line -> MemberRow.of(line, byMember.get(line.member()), locale))
        .toList();
  }
}
