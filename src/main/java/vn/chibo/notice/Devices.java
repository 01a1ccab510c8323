package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Map;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Device;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Which devices a personal link works on (decision 2): the one of its first action, and those let
/// in later by a code or by the clerk. Reading asks for no device; acting does.
@RequestScoped
public class Devices {

  private static final byte[] NOTHING = {};

  private final Database database;
  private final Device device;
  private final Clock clock;

  Devices(Database database, Device device, Clock clock) {
    this.database = database;
    this.device = device;
    this.clock = clock;
  }

  /// Called first in the transaction of every act by link: the first act binds this device, a known
  /// device passes, another is refused with `link-other-device`.
  public Uni<Void> admit(Actor.LinkHolder holder) {
    return standing(holder).chain(standing -> admit(holder, standing));
  }

  /// Whether an act from here would pass; changes nothing.
  public Uni<Boolean> wouldAdmit(Actor.LinkHolder holder) {
    return standing(holder).map(standing -> standing != Standing.STRANGE);
  }

  private enum Standing {
    FREE,
    KNOWN,
    STRANGE
  }

  private record Row(boolean bound, boolean known) {}

  private Uni<Standing> standing(Actor.LinkHolder holder) {
    return database
        .find(Row.class, STANDING, Map.of("link", holder.link(), "device", hashOrNothing()))
        .plug(Absent.fails(() -> Refusal.missing("link-unknown")))
        .map(row -> !row.bound() ? Standing.FREE : row.known() ? Standing.KNOWN : Standing.STRANGE);
  }

  private Uni<Void> admit(Actor.LinkHolder holder, Standing standing) {
    return switch (standing) {
      case KNOWN -> Uni.createFrom().voidItem();
      case STRANGE -> throw Refusal.forbidden("link-other-device");
      case FREE -> bind(holder);
    };
  }

  /// Two devices that act at the same moment: the second waits for the first and is then strange.
  private Uni<Void> bind(Actor.LinkHolder holder) {
    return database
        .run(BIND, Map.of("link", holder.link(), "device", hash(), "at", clock.instant()))
        .invoke(Devices::mustHaveBound)
        .replaceWithVoid();
  }

  private static void mustHaveBound(int rows) {
    if (rows == 0) {
      throw Refusal.forbidden("link-other-device");
    }
  }

  /// A browser that keeps no cookies cannot be told from another, so it cannot act.
  byte[] hash() {
    return device.hash().orElseThrow(() -> Refusal.forbidden("cookies-needed"));
  }

  private byte[] hashOrNothing() {
    return device.hash().orElse(NOTHING);
  }

  private static final String STANDING =
      """
      select l.device_hash is not null,
        coalesce(l.device_hash = :device, false)
          or exists (select 1 from link_device d
            where d.link = l.id and d.device_hash = :device)
      from personal_link l
      where l.id = :link
      """;

  private static final String BIND =
      """
      update personal_link set device_hash = :device, bound_at = :at
      where id = :link and (device_hash is null or device_hash = :device)
      """;
}
