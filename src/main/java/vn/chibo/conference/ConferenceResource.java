package vn.chibo.conference;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;

/// One conference: how its cells stand, and what its host may do with it.
@Path("/conferences/{conference}")
@Produces(TEXT_HTML)
class ConferenceResource {

  private static final int LONGEST_REASON = 500;

  record conference(ConferencePage page, Typed form, Map<String, String> errors)
      implements TemplateInstance {}

  private final Who who;
  private final Database database;
  private final Conferences conferences;
  private final HostConference hostConference;
  private final Reader reader;
  private final Clock clock;

  ConferenceResource(
      Who who,
      Database database,
      Conferences conferences,
      HostConference hostConference,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.conferences = conferences;
    this.hostConference = hostConference;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<conference> show(@RestPath ConferenceId conference) {
    return who.person()
        .chain(person -> page(person, conference, new MultivaluedHashMap<>(), Map.of()));
  }

  /// Invites the hindered cells again; those that are invited stay as they are.
  @POST
  @Path("cells")
  public Uni<Response> inviteAgain(@RestPath ConferenceId conference) {
    return who.person()
        .chain(person -> hostConference.inviteMore(person, conference, List.of()))
        .map(_ -> back(conference));
  }

  @POST
  @Path("time")
  public Uni<Response> move(
      @RestPath ConferenceId conference, MultivaluedMap<String, String> fields) {
    return who.person().chain(person -> move(person, conference, fields));
  }

  private Uni<Response> move(
      Actor.Person person, ConferenceId conference, MultivaluedMap<String, String> fields) {
    var read = new ConferenceForm(new Typed(fields)).readHours(clock, text());
    var hours = read.hours();
    return hours == null || !read.mistakes().isEmpty()
        ? refused(person, conference, fields, read.mistakes())
        : hostConference.move(person, conference, hours).map(_ -> back(conference));
  }

  @POST
  @Path("cancellation")
  public Uni<Response> cancel(
      @RestPath ConferenceId conference, MultivaluedMap<String, String> fields) {
    return who.person().chain(person -> cancel(person, conference, fields));
  }

  private Uni<Response> cancel(
      Actor.Person person, ConferenceId conference, MultivaluedMap<String, String> fields) {
    var reason = new Typed(fields).text("reason");
    return reason.isEmpty() || reason.length() > LONGEST_REASON
        ? refused(person, conference, fields, Map.of("reason", text().missingReason()))
        : hostConference.cancel(person, conference, reason).map(_ -> back(conference));
  }

  /// Only the host hears what is wrong with a form.
  private Uni<Response> refused(
      Actor.Person person,
      ConferenceId conference,
      MultivaluedMap<String, String> fields,
      Map<String, String> errors) {
    return hostConference
        .mustHost(person, conference)
        .chain(() -> page(person, conference, fields, errors))
        .map(page -> Answers.page(422, page));
  }

  private static Response back(ConferenceId conference) {
    return Answers.seeOther("/conferences/" + conference);
  }

  private Uni<conference> page(
      Actor.Person person,
      ConferenceId conference,
      MultivaluedMap<String, String> fields,
      Map<String, String> errors) {
    return database
        .as(person.subject(), () -> conferences.one(conference).chain(this::read))
        .map(page -> new conference(page, new Typed(fields), errors));
  }

  private Uni<ConferencePage> read(Conference found) {
    return conferences.cells(found.conference()).chain(cells -> read(found, cells));
  }

  private Uni<ConferencePage> read(Conference found, List<CellLine> cells) {
    return conferences
        .isHostedByMe(found)
        .map(hosted -> ConferencePage.of(found, cells, hosted, reader.locale()));
  }

  private ConferenceText text() {
    return reader.words(ConferenceText.class);
  }
}
