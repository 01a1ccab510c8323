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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Typed;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.mail.TroubleWords;
import vn.chibo.organisation.CellId;

/// How one member can be reached, edited by the officers of his cell.
@Path("/cells/{cell}/members/{member}/channels")
@Produces(TEXT_HTML)
class ChannelsResource {

  private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .]{6,17}[0-9]");
  private static final int LONGEST_MAIL = 200;

  record channels(
      CellDoor.Entry entry,
      String member,
      String name,
      ChangeChannels.Wish form,
      Days days,
      Map<String, String> errors)
      implements TemplateInstance {}

  /// Since when he agreed to what, and why his address takes no mail; null where there is nothing
  /// to say.
  record Days(
      @Nullable String mail,
      @Nullable String phone,
      @Nullable String posted,
      @Nullable String trouble) {}

  private final Who who;
  private final Database database;
  private final CellDoor door;
  private final Channels store;
  private final ChangeChannels changeChannels;
  private final Reader reader;
  private final Clock clock;

  ChannelsResource(
      Who who,
      Database database,
      CellDoor door,
      Channels store,
      ChangeChannels changeChannels,
      Reader reader,
      Clock clock) {
    this.who = who;
    this.database = database;
    this.door = door;
    this.store = store;
    this.changeChannels = changeChannels;
    this.reader = reader;
    this.clock = clock;
  }

  @GET
  public Uni<channels> form(@RestPath CellId cell, @RestPath MemberId member) {
    return who.person().chain(person -> page(person, cell, member, null));
  }

  @POST
  public Uni<Response> change(
      @RestPath CellId cell, @RestPath MemberId member, MultivaluedMap<String, String> fields) {
    var typed = new Typed(fields);
    var wish =
        new ChangeChannels.Wish(
            typed.text("email"),
            typed.text("phone"),
            typed.text("consent").equals("yes"),
            order(typed),
            typed.text("right").equals("yes"));
    var errors = mistakes(wish);
    return errors.isEmpty()
        ? who.person()
            .chain(person -> changeChannels.change(person, cell, member, wish))
            .map(_ -> Answers.seeOther("/cells/" + cell + "/members"))
        : who.person()
            .chain(person -> page(person, cell, member, new Typing(wish, errors)))
            .map(page -> Answers.page(422, page));
  }

  /// The chosen places in order, without the empty ones.
  private static List<String> order(Typed typed) {
    return Stream.of("first", "second", "third")
        .map(typed::text)
        .filter(chosen -> !chosen.isEmpty())
        .toList();
  }

  private record Typing(ChangeChannels.Wish wish, Map<String, String> errors) {}

  private Map<String, String> mistakes(ChangeChannels.Wish wish) {
    var text = reader.words(MembersText.class);
    var errors = new LinkedHashMap<String, String>();
    if (!wish.email().isEmpty()
        && (wish.email().length() > LONGEST_MAIL || !MAIL.matcher(wish.email()).matches())) {
      errors.put("email", text.wrongMail());
    }
    if (!wish.phone().isEmpty() && !PHONE.matcher(wish.phone()).matches()) {
      errors.put("phone", text.wrongPhone());
    }
    if (!isAnOrder(wish)) {
      errors.put("first", text.wrongOrder());
    }
    return errors;
  }

  /// Each way once, mail with an address and consent, a call with a number.
  private static boolean isAnOrder(ChangeChannels.Wish wish) {
    var known = Arrays.stream(Channel.values()).map(Channel::name).toList();
    var order = wish.order();
    boolean mail = !wish.email().isEmpty() && wish.consent();
    return known.containsAll(order)
        && Set.copyOf(order).size() == order.size()
        && (mail || !order.contains(Channel.MAIL.name()))
        && (!wish.phone().isEmpty() || !order.contains(Channel.PHONE.name()));
  }

  private Uni<channels> page(
      Actor.Person person, CellId cell, MemberId member, @Nullable Typing typing) {
    return database.as(
        person.subject(),
        () -> door.asOfficer(cell).chain(entry -> withKept(entry, member, typing)));
  }

  private Uni<channels> withKept(CellDoor.Entry entry, MemberId member, @Nullable Typing typing) {
    return store
        .hold(entry.id(), VietnamTime.today(clock), member)
        .map(kept -> shown(entry, kept, typing));
  }

  private channels shown(CellDoor.Entry entry, Channels.Kept kept, @Nullable Typing typing) {
    return new channels(
        entry,
        kept.member().toString(),
        kept.name(),
        typing == null ? wish(kept) : typing.wish(),
        days(kept),
        typing == null ? Map.of() : typing.errors());
  }

  private Days days(Channels.Kept kept) {
    var trouble = kept.trouble();
    return new Days(
        day(kept.consentOn()),
        day(kept.phoneOn()),
        day(kept.postedOn()),
        trouble == null ? null : TroubleWords.of(trouble, reader.locale()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : VietnamTime.date(day);
  }

  private static ChangeChannels.Wish wish(Channels.Kept kept) {
    return new ChangeChannels.Wish(
        kept.email() == null ? "" : kept.email(),
        kept.phone() == null ? "" : kept.phone(),
        kept.consentOn() != null,
        kept.order() == null ? List.of() : List.of(kept.order().split(",")),
        false);
  }
}
