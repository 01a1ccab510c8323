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
import vn.chibo.organisation.RulesInForce;

/// The roster of a cell for its officers and for the staff above it, who see no channels; sorted by
/// given name, searched without marks.
@Path("/cells/{cell}/members")
@Produces(TEXT_HTML)
class MembersResource {

  record members(
      CellDoor.Entry entry,
      String wanted,
      int all,
      List<MemberRow> rows,
      List<ConcernLine> concerns)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Roster roster;
  private final Channels channels;
  private final Shapes shapes;
  private final RulesInForce rulesInForce;
  private final Reader reader;
  private final Clock clock;

  MembersResource(
      Who who,
      Database database,
      CellDoor door,
      Roster roster,
      Channels channels,
      Shapes shapes,
      RulesInForce rulesInForce,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.roster = roster;
    this.channels = channels;
    this.shapes = shapes;
    this.rulesInForce = rulesInForce;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<members> list(@RestPath CellId cell, @RestQuery Optional<String> q) {
    var wanted = q.map(String::strip).orElse("");
    return who.person().chain(person -> database.as(person.subject(), () -> page(cell, wanted)));
  }

  private Uni<members> page(CellId cell, String wanted) {
    return door.asRosterReader(cell).chain(entry -> withRoster(entry, wanted));
  }

  private Uni<members> withRoster(CellDoor.Entry entry, String wanted) {
    return roster
        .of(entry.id(), VietnamTime.today(clock))
        .chain(lines -> withChannels(entry, wanted, lines));
  }

  private Uni<members> withChannels(CellDoor.Entry entry, String wanted, List<RosterLine> lines) {
    return channels
        .of(entry.id(), VietnamTime.today(clock))
        .map(kept -> rows(wanted, lines, kept))
        .chain(rows ->
            concerns(entry)
                .map(concerns -> new members(entry, wanted, lines.size(), rows, concerns)));
  }

  private Uni<List<ConcernLine>> concerns(CellDoor.Entry entry) {
    var today = VietnamTime.today(clock);
    return rulesInForce
        .today(entry.id())
        .chain(rules ->
            shapes
                .of(entry.id(), today)
                .map(shape -> ConcernLine.of(shape, rules, reader.locale())));
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
