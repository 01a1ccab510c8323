package vn.chibo.office;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Answers;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;
import vn.chibo.kernel.Refusal;
import vn.chibo.membership.Role;

/// The two pages on the way to a post: which and for whom, then since when and by which decision.
@ApplicationScoped
class GivePages {

  private static final int MOST = 30;

  /// @param code the role's name as the form sends it
  record Choice(String code, String label) {}

  record people(
      Place place,
      List<Choice> roles,
      String role,
      String wanted,
      List<OfficePosts.Candidate> found,
      boolean cut)
      implements TemplateInstance {}

  record details(
      Place place,
      Choice role,
      OfficePosts.Candidate person,
      PostForm form,
      Map<String, String> errors)
      implements TemplateInstance {}

  private final Database database;
  private final OfficePosts posts;
  private final Reader reader;

  GivePages(Database database, OfficePosts posts, Reader reader) {
    this.database = database;
    this.posts = posts;
    this.reader = reader;
  }

  /// Refuses `no-such-organisation` and, to who gives no post here, `post-not-yours-to-give`.
  Uni<TemplateInstance> choice(Actor.Person person, UUID organisation, String role, String wanted) {
    return database.as(
        person.subject(),
        () ->
            posts
                .place(organisation)
                .invoke(GivePages::mustGiveSomething)
                .chain(place -> withPeople(place, role, wanted)));
  }

  private static void mustGiveSomething(Place place) {
    if (place.gives().isEmpty()) {
      throw Refusal.forbidden("post-not-yours-to-give");
    }
  }

  private Uni<TemplateInstance> withPeople(Place place, String role, String wanted) {
    var chosen = place.gives().stream().anyMatch(each -> each.name().equals(role));
    var first = chosen ? role : place.gives().getFirst().name();
    return posts
        .people(place.id(), wanted, MOST + 1)
        .map(found ->
            new people(
                place,
                roles(place),
                first,
                wanted,
                found.stream().limit(MOST).toList(),
                found.size() > MOST));
  }

  private List<Choice> roles(Place place) {
    return place.gives().stream().map(this::choice).toList();
  }

  private Choice choice(Role role) {
    return new Choice(role.name(), OfficeWords.in(reader.locale()).role(role));
  }

  /// Refuses as [#choice] does, and `no-such-candidate` and `post-for-oneself`.
  Uni<details> form(
      Actor.Person person, UUID organisation, PostForm form, Map<String, String> errors) {
    return database.as(
        person.subject(),
        () ->
            posts
                .place(organisation)
                .invoke(GivePages::mustGiveSomething)
                .chain(place -> form(person, place, form, errors)));
  }

  private Uni<details> form(
      Actor.Person person, Place place, PostForm form, Map<String, String> errors) {
    var role = form.chosenRole();
    var member = form.typed().id("member");
    if (member == null) {
      throw Refusal.missing("no-such-candidate");
    }
    if (!place.gives(role)) {
      throw Refusal.forbidden("post-not-yours-to-give");
    }
    if (member.equals(person.member())) {
      throw Refusal.forbidden("post-for-oneself");
    }
    return posts
        .person(place.id(), member)
        .plug(Absent.fails(() -> Refusal.missing("no-such-candidate")))
        .map(found -> new details(place, choice(role), found, form, errors));
  }

  Uni<Response> again(
      Actor.Person person, UUID organisation, PostForm form, Map<String, String> errors) {
    return form(person, organisation, form, errors).map(page -> Answers.page(422, page));
  }

  Uni<Response> back(Actor.Person person, UUID organisation) {
    return database.as(person.subject(), () -> posts.place(organisation)).map(PostsResource::to);
  }
}
