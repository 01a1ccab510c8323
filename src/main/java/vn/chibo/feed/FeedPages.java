package vn.chibo.feed;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Qr;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Secret;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.CellDoor;
import vn.chibo.membership.MemberId;
import vn.chibo.organisation.CellId;

/// The pages on which a feed is made and taken back: one's own; a cell's by its officers; and by
/// them that of a member who has no account.
@RequestScoped
class FeedPages {

  /// Which of these pages.
  sealed interface Whose {

    record MyOwn() implements Whose {}

    record TheCells(CellId cell) implements Whose {}

    record AMembers(CellId cell, MemberId member) implements Whose {}
  }

  record feeds(Place place, @Nullable String since) implements TemplateInstance {}

  record made(Place place, String address, String webcal, Qr qr) implements TemplateInstance {}

  /// One of these pages: its heading, its own path and where it leads back to.
  record Place(String tab, String heading, String path, String back) {}

  private record Asked(Owner owner, Place place) {}

  private final Database database;
  private final CellDoor door;
  private final KeepFeed keepFeed;
  private final FeedConfig config;
  private final Reader reader;

  FeedPages(Database database, CellDoor door, KeepFeed keepFeed, FeedConfig config, Reader reader) {
    this.database = database;
    this.door = door;
    this.keepFeed = keepFeed;
    this.config = config;
    this.reader = reader;
  }

  Uni<feeds> page(Actor.Person person, Whose whose) {
    return database.as(person.subject(), () -> asked(person, whose).chain(this::shown));
  }

  Uni<Response> change(Actor.Person person, Whose whose, @Nullable String act) {
    return database.as(
        person.subject(), () -> asked(person, whose).chain(found -> change(person, found, act)));
  }

  private Uni<Asked> asked(Actor.Person person, Whose whose) {
    return switch (whose) {
      case Whose.MyOwn() -> own(person);
      case Whose.TheCells(var cell) -> cell(cell);
      case Whose.AMembers(var cell, var member) -> member(cell, member);
    };
  }

  private Uni<Asked> own(Actor.Person person) {
    var place = new Place("mine", text().own(), "/mine/calendar", "/mine");
    return Uni.createFrom()
        .item(new Asked(new Owner.OfMember(new MemberId(person.member())), place));
  }

  private Uni<Asked> cell(CellId cell) {
    var path = "/cells/" + cell;
    var place = new Place("meetings", text().ofCell(), path + "/calendar-feed", path + "/meetings");
    return door.asOfficer(cell).map(_ -> new Asked(new Owner.OfCell(cell), place));
  }

  private Uni<Asked> member(CellId cell, MemberId member) {
    return door.asOfficer(cell)
        .chain(() ->
            database.find(
                String.class, MEMBER, Map.of("cell", cell.value(), "member", member.value())))
        .plug(Absent.fails(() -> Refusal.missing("no-such-member")))
        .map(name -> new Asked(new Owner.OfMember(member), place(cell, member, name)));
  }

  private Place place(CellId cell, MemberId member, String name) {
    var path = "/cells/" + cell + "/members/" + member;
    return new Place("members", text().ofMember(name), path + "/calendar-feed", path + "/channels");
  }

  private FeedText text() {
    return reader.words(FeedText.class);
  }

  private Uni<feeds> shown(Asked asked) {
    return keepFeed.since(asked.owner()).map(since -> new feeds(asked.place(), when(since)));
  }

  private @Nullable String when(@Nullable Instant since) {
    return since == null ? null : VietnamTime.hourAndDate(since, reader.locale());
  }

  /// Who sends the form was asked before what he sends.
  private Uni<Response> change(Actor.Person person, Asked asked, @Nullable String act) {
    return switch (act) {
      case "make" ->
          keepFeed
              .make(person, asked.owner())
              .map(secret -> Answers.page(Response.Status.OK.getStatusCode(), made(asked, secret)));
      case "revoke" ->
          keepFeed.revoke(person, asked.owner()).map(_ -> Answers.seeOther(asked.place().path()));
      case null, default -> throw Refusal.invalid("unreadable");
    };
  }

  private made made(Asked asked, Secret secret) {
    URI address = config.publicAddress().resolve("/f/" + secret.text() + ".ics");
    var webcal = address.toString().replaceFirst("^https?:", "webcal:");
    return new made(asked.place(), address.toString(), webcal, Qr.of(address.toString()));
  }

  private static final String MEMBER =
      """
      select m.full_name
      from standing s join member m on m.id = s.member
      where s.member = :member and s.cell = :cell and s.cell in (select kept_cells())
        and s.kind not in ('LEFT', 'STRUCK_OFF', 'EXPELLED', 'DECEASED')
        and s.from_on <= today() and (s.until_on is null or s.until_on > today())
      """;
}
