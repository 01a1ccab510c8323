package vn.chibo.minutes;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.meeting.MeetingId;

/// The minutes of a meeting: completed, read, adopted here; signed, issued and sent at addresses of
/// their own.
@Path("/{door: meetings|screens}/{meeting}/minutes")
@Produces(TEXT_HTML)
class MinutesResource {

  record minutes(MinutesPage page) implements TemplateInstance {}

  private static final String NOTE = "note.";

  private final Who who;
  private final ReadPage readPage;
  private final EditMinutes editMinutes;
  private final AdoptMinutes adoptMinutes;
  private final Reader reader;

  MinutesResource(
      Who who,
      ReadPage readPage,
      EditMinutes editMinutes,
      AdoptMinutes adoptMinutes,
      Reader reader) {
    this.who = who;
    this.readPage = readPage;
    this.editMinutes = editMinutes;
    this.adoptMinutes = adoptMinutes;
    this.reader = reader;
  }

  private record At(Actor actor, String door, MeetingId meeting) {

    String path() {
      return "/%s/%s/minutes".formatted(door, meeting);
    }
  }

  @GET
  public Uni<TemplateInstance> page(@RestPath String door, @RestPath MeetingId meeting) {
    return at(door, meeting).chain(at -> page(at, MinutesPage.Answer.NONE)).map(minutes::new);
  }

  private Uni<At> at(String door, MeetingId meeting) {
    return who.atDoor(door, meeting.value()).map(actor -> new At(actor, door, meeting));
  }

  private Uni<MinutesPage> page(At at, MinutesPage.Answer answer) {
    return readPage.read(
        new ReadPage.Asked(at.actor(), at.door(), at.meeting(), reader.locale(), answer));
  }

  @POST
  @Path("notes")
  public Uni<Response> save(
      @RestPath String door, @RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var edit = new EditMinutes.Edit(typed.number("version"), notes(typed));
    return at(door, meeting).chain(at -> save(at, edit));
  }

  private static Map<String, String> notes(Typed typed) {
    var notes = new HashMap<String, String>();
    for (var name : typed.fields().keySet()) {
      if (name.startsWith(NOTE)) {
        notes.put(name.substring(NOTE.length()), typed.text(name));
      }
    }
    return notes;
  }

  private Uni<Response> save(At at, EditMinutes.Edit edit) {
    return editMinutes
        .save(at.actor(), at.meeting(), edit)
        .chain(saving -> answer(at, edit, saving));
  }

  private Uni<Response> answer(At at, EditMinutes.Edit edit, Saving saving) {
    return switch (saving) {
      case Saving.Saved _ -> Uni.createFrom().item(Answers.seeOther(at.path()));
      case Saving.Stale _ ->
          page(at, new MinutesPage.Answer(true, Map.of()))
              .map(page -> Answers.page(409, new minutes(withTyped(page, edit))));
    };
  }

  /// The reader's own words again, above those of the other window.
  private static MinutesPage withTyped(MinutesPage page, EditMinutes.Edit edit) {
    List<MinutesPage.NoteField> fields =
        page.notes().stream()
            .map(field ->
                new MinutesPage.NoteField(
                    field.name(),
                    field.label(),
                    edit.notes().getOrDefault(field.name(), field.value())))
            .toList();
    return page.withNotes(fields);
  }

  @POST
  @Path("reading")
  public Uni<Response> read(@RestPath String door, @RestPath MeetingId meeting) {
    return at(door, meeting)
        .call(at -> editMinutes.read(at.actor(), meeting))
        .map(at -> Answers.seeOther(at.path()));
  }

  @POST
  @Path("draft")
  public Uni<Response> reopen(@RestPath String door, @RestPath MeetingId meeting) {
    return at(door, meeting)
        .call(at -> editMinutes.reopen(at.actor(), meeting))
        .map(at -> Answers.seeOther(at.path()));
  }

  @POST
  @Path("adoption")
  public Uni<Response> adopt(
      @RestPath String door, @RestPath MeetingId meeting, MultivaluedMap<String, String> fields) {
    var counts = counts(new Typed(fields));
    return at(door, meeting)
        .chain(
            at -> adoptMinutes.adopt(at.actor(), meeting, counts).chain(done -> answer(at, done)));
  }

  /// Without any number the closed motion on the minutes is asked for.
  private static AdoptMinutes.@Nullable Counts counts(Typed typed) {
    if (!typed.has("inFavour") && !typed.has("against") && !typed.has("abstaining")) {
      return null;
    }
    return new AdoptMinutes.Counts(
        typed.number("inFavour"), number(typed, "against"), number(typed, "abstaining"));
  }

  private static int number(Typed typed, String name) {
    return typed.has(name) ? typed.number(name) : 0;
  }

  private Uni<Response> answer(At at, Adopting outcome) {
    var text = reader.words(MinutesText.class);
    return switch (outcome) {
      case Adopting.Adopted() -> Uni.createFrom().item(Answers.seeOther(at.path()));
      case Adopting.NotCarried(var inFavour, var needed, var body) ->
          refused(at, text.notAdopted(inFavour, needed, body));
      case Adopting.TooMany(var cast, var entitled) ->
          refused(at, text.tooManyVotes(cast, entitled));
    };
  }

  private Uni<Response> refused(At at, String sentence) {
    return page(at, new MinutesPage.Answer(false, Map.of("inFavour", sentence)))
        .map(page -> Answers.page(422, new minutes(page)));
  }
}
