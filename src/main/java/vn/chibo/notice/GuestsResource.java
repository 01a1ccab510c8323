package vn.chibo.notice;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.organisation.Organisations;

/// The guests of one meeting: who was invited beside the members. They get their links like
/// everybody else, from the list of the summoned.
@Path("/meetings/{meeting}/guests")
@Produces(TEXT_HTML)
class GuestsResource {

  private static final int UNFIT = 422;
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{2,100}");
  private static final Pattern CAPACITY = Pattern.compile("[^\\p{Cntrl}]{0,200}");
  private static final Pattern MAIL =
      Pattern.compile("|[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]{2,63}");
  private static final Pattern PHONE = Pattern.compile("|[+0-9][0-9 .]{7,18}");

  record guests(GuestsPage page) implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Evenings evenings;
  private final Organisations organisations;
  private final InviteGuest inviteGuest;
  private final Reader reader;

  GuestsResource(
      Who who,
      Database database,
      Evenings evenings,
      Organisations organisations,
      InviteGuest inviteGuest,
      Reader reader) {
    this.who = who;
    this.database = database;
    this.evenings = evenings;
    this.organisations = organisations;
    this.inviteGuest = inviteGuest;
    this.reader = reader;
  }

  @GET
  public Uni<guests> page(@RestPath MeetingId meeting) {
    return who.person()
        .chain(person -> page(person, meeting, new Typing(GuestsPage.EMPTY, Map.of())))
        .map(guests::new);
  }

  @POST
  public Uni<Response> invite(@RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var wish =
        new InviteGuest.Wish(
            typed.text("name"), typed.text("capacity"), typed.text("email"), typed.text("phone"));
    var mistakes = mistakes(wish);
    return who.person()
        .chain(person ->
            mistakes.isEmpty()
                ? inviteGuest.invite(person, meeting, wish).map(_ -> back(meeting))
                : page(person, meeting, new Typing(wish, mistakes)).map(GuestsResource::unfit));
  }

  @POST
  @Path("{summons}/withdrawal")
  public Uni<Response> withdraw(@RestPath MeetingId meeting, @RestPath SummonsId summons) {
    return who.person()
        .chain(person -> inviteGuest.withdraw(person, meeting, summons))
        .map(_ -> back(meeting));
  }

  private record Typing(InviteGuest.Wish wish, Map<String, String> mistakes) {}

  private static Response unfit(GuestsPage page) {
    return Answers.page(UNFIT, new guests(page));
  }

  private static Response back(MeetingId meeting) {
    return Answers.seeOther("/meetings/" + meeting + "/guests");
  }

  private Map<String, String> mistakes(InviteGuest.Wish wish) {
    var text = reader.words(NoticeText.class);
    var mistakes = new LinkedHashMap<String, String>();
    check(NAME.matcher(wish.name()).matches(), "name", text.guestNameWrong(), mistakes);
    check(CAPACITY.matcher(wish.capacity()).matches(), "capacity", text.guestAsWrong(), mistakes);
    check(MAIL.matcher(wish.email()).matches(), "email", text.guestMailWrong(), mistakes);
    check(PHONE.matcher(wish.phone()).matches(), "phone", text.guestPhoneWrong(), mistakes);
    return mistakes;
  }

  private static void check(
      boolean right, String field, String words, Map<String, String> mistakes) {
    if (!right) {
      mistakes.put(field, words);
    }
  }

  private Uni<GuestsPage> page(Actor.Person person, MeetingId meeting, Typing typing) {
    return database.as(
        person.subject(), () -> evenings.kept(meeting).chain(evening -> pageOf(evening, typing)));
  }

  private Uni<GuestsPage> pageOf(Evening evening, Typing typing) {
    var title = MeetingNames.in(reader.locale()).title(evening);
    return organisations
        .nameOf(evening.cellId())
        .map(cell ->
            new GuestsPage(evening, cell, title, List.of(), typing.wish(), typing.mistakes()))
        .chain(page -> inviteGuest.of(evening.meeting()).map(page::with));
  }
}
