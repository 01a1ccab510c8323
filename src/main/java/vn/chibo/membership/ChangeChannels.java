package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.mail.WrongAddresses;
import vn.chibo.organisation.CellId;

/// An officer notes how a member can be reached and whether he agreed to mails. The day of consent
/// is that of the first yes to this address; another address asks again. Sent twice, the second
/// changes nothing and leaves no fact. The fact says what changed, never the address itself.
@ApplicationScoped
class ChangeChannels {

  private final Database database;
  private final CellDoor door;
  private final Channels channels;
  private final WrongAddresses wrongAddresses;
  private final Trail trail;
  private final Clock clock;

  ChangeChannels(
      Database database,
      CellDoor door,
      Channels channels,
      WrongAddresses wrongAddresses,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.door = door;
    this.channels = channels;
    this.wrongAddresses = wrongAddresses;
    this.trail = trail;
    this.clock = clock;
  }

  /// @param email empty for none
  /// @param phone empty for none
  /// @param order names of [Channel]s, the first first; empty for the usual order
  /// @param addressIsRight that an address which took no mail is right after all
  record Wish(
      String email, String phone, boolean consent, List<String> order, boolean addressIsRight) {

    Wish {
      order = List.copyOf(order);
    }

    /// What stands in the given place of the order; empty for nothing.
    public String at(int place) {
      return place < order.size() ? order.get(place) : "";
    }

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

  /// Since when he agrees to mails, to calls, and that a posted text is enough.
  record Consents(
      @Nullable LocalDate mail, @Nullable LocalDate phone, @Nullable LocalDate posted) {}

  private Uni<Void> change(Actor.Person person, CellId cell, Channels.Kept kept, Wish wish) {
    return wish.addressIsRight() && kept.trouble() != null && !wish.email().isEmpty()
        ? wrongAddresses.clear(wish.email()).chain(() -> write(person, cell, kept, wish))
        : write(person, cell, kept, wish);
  }

  private Uni<Void> write(Actor.Person person, CellId cell, Channels.Kept kept, Wish wish) {
    boolean newMail = !Objects.equals(orEmpty(kept.email()), wish.email());
    boolean newPhone = !Objects.equals(orEmpty(kept.phone()), wish.phone());
    var consentOn = consentOn(kept, wish, newMail, today());
    boolean newConsent = !Objects.equals(kept.consentOn(), consentOn);
    boolean newOrder = !orEmpty(kept.order()).equals(String.join(",", wish.order()));
    var days = new Consents(consentOn, phoneOn(kept, wish, newPhone), postedOn(kept, wish));
    if (!newMail && !newPhone && !newConsent && !newOrder) {
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
            consentOn != null,
            "order",
            newOrder);
    return channels
        .write(member, wish, days)
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

  /// A number is noted only of who agreed to be called.
  private @Nullable LocalDate phoneOn(Channels.Kept kept, Wish wish, boolean newPhone) {
    if (wish.phone().isEmpty()) {
      return null;
    }
    return newPhone ? today() : kept.phoneOn();
  }

  private @Nullable LocalDate postedOn(Channels.Kept kept, Wish wish) {
    if (!wish.order().contains(Channel.POSTED.name())) {
      return null;
    }
    return kept.postedOn() == null ? today() : kept.postedOn();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
