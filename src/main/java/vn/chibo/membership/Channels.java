package vn.chibo.membership;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.mail.Trouble;
import vn.chibo.organisation.CellId;

/// How the members of a cell can be reached, in which order they want it, and since when each
/// agreed to what (decision 13). `trouble` says why nothing is sent to an address.
@ApplicationScoped
class Channels {

  private final Database database;

  Channels(Database database) {
    this.database = database;
  }

  /// A channel reveals membership, so it does not print itself.
  record Kept(
      UUID member,
      String name,
      @Nullable String email,
      @Nullable String phone,
      @Nullable LocalDate consentOn,
      @Nullable LocalDate phoneOn,
      @Nullable LocalDate postedOn,
      @Nullable String order,
      @Nullable Trouble trouble) {

    @Override
    public String toString() {
      return "Kept[" + member + "]";
    }
  }

  /// Everybody whose standing in this cell has not ended on that day.
  Uni<List<Kept>> of(CellId cell, LocalDate day) {
    return database.list(Kept.class, OF + ORDER, Map.of("cell", cell.value(), "day", day));
  }

  /// One of them, kept from others until the transaction ends; refuses `no-such-member`.
  Uni<Kept> hold(CellId cell, LocalDate day, MemberId member) {
    return database
        .find(
            Kept.class,
            OF + ONE,
            Map.of("cell", cell.value(), "day", day, "member", member.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-member")));
  }

  Uni<Integer> write(MemberId member, ChangeChannels.Wish wish, ChangeChannels.Consents days) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("member", member.value());
    values.put("email", wish.email());
    values.put("phone", wish.phone());
    values.put("order", String.join(",", wish.order()));
    values.put("mail", days.mail());
    values.put("call", days.phone());
    values.put("posted", days.posted());
    return database.run(WRITE, values);
  }

  private static final String OF =
      """
      select m.id, m.full_name, m.email, m.phone, m.mail_consent_on, m.phone_consent_on,
        m.posted_consent_on, array_to_string(m.notice_order, ','),
        (select w.trouble from wrong_address w
         where w.address_hash = address_hash(m.email) and w.cleared_at is null)
      from standing s join member m on m.id = s.member
      where s.cell = :cell and s.cell in (select kept_cells())
        and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
        and s.from_on <= :day and (s.until_on is null or s.until_on > :day)
      """;

  private static final String ORDER = "order by m.id limit 600";

  private static final String ONE = "and m.id = :member for update of m";

  private static final String WRITE =
      """
      update member
      set email = nullif(:email, ''), phone = nullif(:phone, ''),
        mail_consent_on = cast(:mail as date), phone_consent_on = cast(:call as date),
        posted_consent_on = cast(:posted as date),
        notice_order = string_to_array(nullif(:order, ''), ',')
      where id = :member
      """;
}
