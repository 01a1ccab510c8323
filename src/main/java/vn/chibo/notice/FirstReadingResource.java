package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;

/// When a personal page was first read, as its browser says by itself (R9). It binds no device and
/// is no act of the reader; later readings change nothing.
@Path("/invitation/{summons}/opening")
class FirstReadingResource {

  private final Who who;
  private final Database database;
  private final Clock clock;

  FirstReadingResource(Who who, Database database, Clock clock) {
    this.who = who;
    this.database = database;
    this.clock = clock;
  }

  @POST
  public Uni<Response> note(@RestPath SummonsId summons) {
    return who.linkHolder(summons.value()).chain(this::note).map(_ -> Response.noContent().build());
  }

  private Uni<Integer> note(Actor.LinkHolder holder) {
    var values = Map.of("summons", holder.summons(), "at", clock.instant());
    return database.as(holder.subject(), () -> database.run(NOTE, values));
  }

  private static final String NOTE =
      "insert into opening (summons, at) values (:summons, :at) on conflict do nothing";
}
