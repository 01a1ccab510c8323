package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// An officer notes how a member can be reached and whether he agreed to mails. The day of consent
/// is that of the first yes to this address; another address asks again. Sent twice, the second
/// changes nothing and leaves no fact. The fact says what changed, never the address itself.
@ApplicationScoped
class ChangeChannels {

  private final Database database;
  private final CellDoor door;
  private final Channels channels;
  private final Trail trail;
  private final Clock clock;

  ChangeChannels(Database database, CellDoor door, Channels channels, Trail trail, Clock clock) {
    this.database = database;
    this.door = door;
    this.channels = channels;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param email empty for none
  /// @param phone empty for none
  record Wish(String email, String phone, boolean consent) {

    @Override
    public String toString() {
      return "Wish[]";
    }
  }

  /// Refuses `no-such-cell` and `no-such-member`.
  Uni<Void> change(Actor.Person person, CellId cell, MemberId member, Wish wish) {
    return database.as(
        person.subject(),
        () ->
            door.asOfficer(cell)
                .chain(() -> channels.hold(cell, today(), member))
                .chain(kept -> change(person, cell, kept, wish)));
  }

  private Uni<Void> change(Actor.Person person, CellId cell, Channels.Kept kept, Wish wish) {
    boolean newMail = !Objects.equals(orEmpty(kept.email()), wish.email());
    boolean newPhone = !Objects.equals(orEmpty(kept.phone()), wish.phone());
    var consentOn = consentOn(kept, wish, newMail, today());
    boolean newConsent = !Objects.equals(kept.consentOn(), consentOn);
    if (!newMail && !newPhone && !newConsent) {
      return Uni.createFrom().voidItem();
    }
    var member = new MemberId(kept.member());
    var changed =
        Map.<String, Object>of(
            "member",
            kept.member(),
            "mail",
            newMail,
            "phone",
            newPhone,
            "consent",
            consentOn != null);
    return channels
        .write(member, wish, consentOn)
        .chain(() ->
            trail.append(
                Fact.of("CHANNELS_CHANGED", person.subject()).inCell(cell.value()).with(changed)));
  }

  static @Nullable LocalDate consentOn(
      Channels.Kept kept, Wish wish, boolean newMail, LocalDate today) {
    if (!wish.consent() || wish.email().isEmpty()) {
      return null;
    }
    return newMail || kept.consentOn() == null ? today : kept.consentOn();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
