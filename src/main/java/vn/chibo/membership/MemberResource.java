package vn.chibo.membership;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.CellId;

/// One member of a cell, and what can be decided about him.
@Path("/cells/{cell}/members/{member}")
@Produces(TEXT_HTML)
class MemberResource {

  private static final int UNFIT = 422;

  record member(MemberPage page) implements TemplateInstance {}

  record slip(CellDoor.Entry entry, MemberId member, MemberPage.Typing form)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Slips slips;
  private final MemberFiles files;
  private final Transfers transfers;
  private final CorrectSlip correctSlip;
  private final Reader reader;
  private final Clock clock;

  MemberResource(
      Who who,
      Database database,
      CellDoor door,
      Slips slips,
      MemberFiles files,
      Transfers transfers,
      CorrectSlip correctSlip,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.slips = slips;
    this.files = files;
    this.transfers = transfers;
    this.correctSlip = correctSlip;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<member> page(@RestPath CellId cell, @RestPath MemberId member) {
    return who.person()
        .chain(person -> database.as(person.subject(), () -> facts(cell, member)))
        .map(facts -> new member(MemberPage.of(facts, reader.locale())));
  }

  private Uni<MemberPage.Facts> facts(CellId cell, MemberId member) {
    return door.asRosterReader(cell).chain(entry -> withSlip(entry, member));
  }

  private Uni<MemberPage.Facts> withSlip(CellDoor.Entry entry, MemberId member) {
    return slips.of(entry.id(), member).chain(slip -> withFile(entry, slip));
  }

  private Uni<MemberPage.Facts> withFile(CellDoor.Entry entry, Slip slip) {
    var member = new MemberId(slip.id());
    return files.of(entry.id(), member).chain(file -> withWay(entry, slip, file));
  }

  private Uni<MemberPage.Facts> withWay(CellDoor.Entry entry, Slip slip, MemberFiles.File file) {
    return transfers
        .open(new MemberId(slip.id()))
        .map(way -> new MemberPage.Facts(entry, slip, file, way, VietnamTime.today(clock)));
  }

  @GET
  @Path("slip")
  public Uni<slip> form(@RestPath CellId cell, @RestPath MemberId member) {
    return who.person().chain(person -> form(person, cell, member, null));
  }

  @POST
  @Path("slip")
  public Uni<Response> correct(
      @RestPath CellId cell, @RestPath MemberId member, MultivaluedMap<String, String> fields) {
    var form = new SlipForm(new Typed(fields));
    var mistakes = form.mistakes(reader.words(PersonText.class));
    return who.person()
        .chain(person ->
            mistakes.isEmpty()
                ? correct(person, cell, member, form)
                : again(person, cell, member, form, mistakes));
  }

  private Uni<Response> correct(Actor.Person person, CellId cell, MemberId member, SlipForm form) {
    return correctSlip
        .correct(person, cell, member, new CorrectSlip.Wish(form.name(), form.birthYear()))
        .map(_ -> Answers.seeOther("/cells/" + cell + "/members/" + member));
  }

  private Uni<Response> again(
      Actor.Person person,
      CellId cell,
      MemberId member,
      SlipForm form,
      Map<String, String> mistakes) {
    var typing = new MemberPage.Typing(form.text("name"), form.text("birthYear"), mistakes);
    return form(person, cell, member, typing).map(page -> Answers.page(UNFIT, page));
  }

  private Uni<slip> form(
      Actor.Person person, CellId cell, MemberId member, MemberPage.@Nullable Typing typing) {
    return database.as(
        person.subject(),
        () ->
            door.asRecorder(cell)
                .chain(entry ->
                    slips
                        .of(cell, member)
                        .map(slip ->
                            new slip(
                                entry,
                                member,
                                typing == null ? MemberPage.Typing.of(slip) : typing))));
  }
}
