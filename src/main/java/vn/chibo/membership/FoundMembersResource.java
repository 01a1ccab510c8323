package vn.chibo.membership;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import vn.chibo.identity.Who;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Reader;

/// Members found by name, for whoever keeps or oversees cells.
@Path("/members")
@Produces(TEXT_HTML)
class FoundMembersResource {

  private static final int LONGEST = 100;

  record found(String wanted, List<Row> rows, boolean more, int most, List<HeldPost> lists)
      implements TemplateInstance {}

  record Row(
      UUID member, UUID cell, String name, int birthYear, String standing, String cellName) {}

  private final Who who;
  private final Database database;
  private final FindMembers findMembers;
  private final Posts posts;
  private final Reader reader;

  FoundMembersResource(
      Who who, Database database, FindMembers findMembers, Posts posts, Reader reader) {
    this.who = who;
    this.database = database;
    this.findMembers = findMembers;
    this.posts = posts;
    this.reader = reader;
  }

  @GET
  public Uni<found> find(@RestQuery Optional<String> q) {
    var words = q.map(FoundMembersResource::cut).orElse("");
    return who.person()
        .chain(person ->
            database.as(person.subject(), () -> page(words, new MemberId(person.member()))));
  }

  private static String cut(String words) {
    var typed = words.replace('\0', ' ').strip();
    return typed.substring(0, Math.min(typed.length(), LONGEST));
  }

  private Uni<found> page(String words, MemberId person) {
    return findMembers
        .mustHaveReach()
        .chain(() -> posts.heldBy(person))
        .chain(held -> findMembers.called(words).map(found -> page(words, found, held)));
  }

  private found page(String words, List<FindMembers.Found> found, List<HeldPost> held) {
    var rows = found.stream().limit(FindMembers.MOST).map(each -> row(each, reader.locale()));
    var lists = held.stream().filter(post -> post.role().arranges()).toList();
    return new found(
        words, rows.toList(), found.size() > FindMembers.MOST, FindMembers.MOST, lists);
  }

  private static Row row(FindMembers.Found found, Locale locale) {
    var cell =
        found.upperName().isEmpty()
            ? found.cellName()
            : found.cellName() + ", " + found.upperName();
    return new Row(
        found.member(),
        found.cell(),
        found.name(),
        found.birthYear(),
        MemberRow.standing(found.standing(), Reader.words(MembersText.class, locale)),
        cell);
  }
}
