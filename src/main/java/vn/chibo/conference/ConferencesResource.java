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
import vn.chibo.kernel.VietnamTime;
import vn.chibo.organisation.OrganisationId;
import vn.chibo.rulebook.OnlineRules;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// The conferences of one host, and the form for a new one.
@Path("/organisations/{organisation}/conferences")
@Produces(TEXT_HTML)
class ConferencesResource {

  static final int MOST_CELLS = 400;

  record conferences(Conferences.Host host, List<ConferenceLine> lines)
      implements TemplateInstance {}

  record newConference(
      Conferences.Host host,
      List<Conferences.Invitable> cells,
      List<Ground> grounds,
      int most,
      ConferenceForm form,
      Map<String, String> errors)
      implements TemplateInstance {}

  record Ground(String code, String label) {}

  record ConferenceLine(Conference conference, String when) {}

  private final Who who;
  private final Database database;
  private final Conferences conferences;
  private final HostConference hostConference;
  private final Rulebook rulebook;
  private final Reader reader;
  private final Clock clock;

  ConferencesResource(
      Who who,
      Database database,
      Conferences conferences,
      HostConference hostConference,
      Rulebook rulebook,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.conferences = conferences;
    this.hostConference = hostConference;
    this.rulebook = rulebook;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<conferences> list(@RestPath OrganisationId organisation) {
    return who.person()
        .chain(person ->
            database.as(
                person.subject(), () -> conferences.host(organisation).chain(this::withLines)));
  }

  private Uni<conferences> withLines(Conferences.Host host) {
    return conferences
        .of(new OrganisationId(host.id()))
        .map(found -> new conferences(host, found.stream().map(this::line).toList()));
  }

  private ConferenceLine line(Conference conference) {
    return new ConferenceLine(
        conference, VietnamTime.hourAndDate(conference.startsAt(), reader.locale()));
  }

  @GET
  @Path("new")
  public Uni<newConference> form(@RestPath OrganisationId organisation) {
    var blank = new ConferenceForm(new Typed(new MultivaluedHashMap<>()));
    return who.person().chain(person -> page(person, organisation, blank, Map.of()));
  }

  /// Only who may host hears what is wrong with a form.
  @POST
  @Path("new")
  public Uni<Response> host(
      @RestPath OrganisationId organisation, MultivaluedMap<String, String> fields) {
    var form = new ConferenceForm(new Typed(fields));
    return who.person().chain(person -> host(person, organisation, form));
  }

  private Uni<Response> host(
      Actor.Person person, OrganisationId organisation, ConferenceForm form) {
    var read = form.read(rules(), clock, reader.words(ConferenceText.class));
    var wish = read.wish();
    return wish == null
        ? page(person, organisation, form, read.mistakes()).map(page -> Answers.page(422, page))
        : hostConference
            .host(person, organisation, wish)
            .map(conference -> Answers.seeOther("/conferences/" + conference));
  }

  private Uni<newConference> page(
      Actor.Person person,
      OrganisationId organisation,
      ConferenceForm form,
      Map<String, String> errors) {
    return database.as(
        person.subject(),
        () -> conferences.host(organisation).chain(host -> page(host, form, errors)));
  }

  private Uni<newConference> page(
      Conferences.Host host, ConferenceForm form, Map<String, String> errors) {
    return conferences
        .invitable(new OrganisationId(host.id()))
        .map(cells -> new newConference(host, cells, grounds(), MOST_CELLS, form, errors));
  }

  private List<Ground> grounds() {
    return rules().value(OnlineRules.GROUNDS).stream()
        .map(choice -> new Ground(choice.code(), choice.label().in(reader.locale())))
        .toList();
  }

  private RuleSet rules() {
    return rulebook.inForceOn(VietnamTime.today(clock));
  }
}
