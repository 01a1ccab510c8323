package vn.chibo.office;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.membership.Role;

/// Gathers the page of an organisation's posts, one question after the other in one transaction.
@ApplicationScoped
class PostsPages {

  private final Database database;
  private final OfficePosts posts;
  private final StandIns standIns;
  private final OfficeConfig config;
  private final Clock clock;

  PostsPages(
      Database database, OfficePosts posts, StandIns standIns, OfficeConfig config, Clock clock) {
    this.database = database;
    this.posts = posts;
    this.standIns = standIns;
    this.config = config;
    this.clock = clock;
  }

  /// What was asked, and by whom.
  record Asked(Actor.Person person, UUID organisation, String wanted, Locale locale) {}

  /// Refuses `no-such-organisation`.
  Uni<PostsPage> of(Asked asked) {
    return database.as(
        asked.person().subject(),
        () -> posts.place(asked.organisation()).chain(place -> withPosts(asked, place)));
  }

  private Uni<PostsPage> withPosts(Asked asked, Place place) {
    return posts.of(place.id()).chain(found -> withAccounts(asked, place, found));
  }

  private Uni<PostsPage> withAccounts(Asked asked, Place place, List<GivenPost> found) {
    var states =
        place.invites()
            ? AccountState.of(database, place.id())
            : Uni.createFrom().<List<AccountState>>item(List.of());
    return states.map(known -> page(asked, place, found, known)).chain(this::withStandIns);
  }

  private record Draft(PostsPage page, OfficeWords words, Asked asked) {}

  private Draft page(Asked asked, Place place, List<GivenPost> found, List<AccountState> known) {
    var words = OfficeWords.in(asked.locale());
    var today = today();
    var look = new HolderLine.Look(place, asked.person().member(), today, soon(), words);
    var accounts =
        known.stream().collect(Collectors.toMap(AccountState::post, Function.identity()));
    var holders =
        found.stream()
            .filter(post -> post.isAheadOn(today))
            .map(post -> HolderLine.of(post, account(post, accounts, look), look))
            .toList();
    var past =
        found.stream()
            .filter(post -> !post.isAheadOn(today))
            .map(post -> HolderLine.of(post, null, look))
            .toList();
    boolean lacks =
        place.cell()
            && found.stream()
                .noneMatch(post -> post.role() == Role.SECRETARY && post.isHeldOn(today));
    return new Draft(
        new PostsPage(
            place, holders, past, lacks, List.of(), List.of(), asked.wanted(), 0, List.of()),
        words,
        asked);
  }

  private HolderLine.@Nullable AccountLine account(
      GivenPost post, Map<UUID, AccountState> accounts, HolderLine.Look look) {
    var state = accounts.get(post.id());
    boolean another = !post.member().equals(look.looker());
    return state == null
        ? null
        : HolderLine.AccountLine.of(state, another, look.words(), clock.instant());
  }

  private Uni<PostsPage> withStandIns(Draft draft) {
    var page = draft.page();
    return page.place().cell()
        ? standIns.of(page.place().id()).map(found -> with(draft, found))
        : withBelow(draft);
  }

  private static PostsPage with(Draft draft, List<StandIn> found) {
    var page = draft.page();
    var lines = found.stream().map(one -> line(one, draft.words())).toList();
    return new PostsPage(
        page.place(),
        page.holders(),
        page.past(),
        page.lacksSecretary(),
        lines,
        page.below(),
        page.wanted(),
        page.missing(),
        page.ending());
  }

  private static PostsPage.StandInLine line(StandIn one, OfficeWords words) {
    return new PostsPage.StandInLine(
        one.id().toString(),
        words.standsIn(one),
        words.text.standInWhy(words.ground(one.ground()), one.recorder()));
  }

  private Uni<PostsPage> withBelow(Draft draft) {
    var place = draft.page().place();
    return posts
        .below(place.id(), draft.page().wanted())
        .chain(below ->
            posts.withoutSecretary(place.id()).chain(missing -> withEnding(draft, below, missing)));
  }

  private Uni<PostsPage> withEnding(Draft draft, List<OfficePosts.Below> below, int missing) {
    var page = draft.page();
    return posts
        .ending(page.place().id(), soon())
        .map(ending ->
            new PostsPage(
                page.place(),
                page.holders(),
                page.past(),
                page.lacksSecretary(),
                page.standIns(),
                below,
                page.wanted(),
                missing,
                ending.stream().map(one -> line(one, draft.words())).toList()));
  }

  private static PostsPage.EndingLine line(OfficePosts.Ending one, OfficeWords words) {
    var last = words.day(one.untilOn().minusDays(1));
    return new PostsPage.EndingLine(
        one.path(), words.text.endingLine(one.name(), one.title(), one.place(), last));
  }

  private LocalDate soon() {
    return today().plusDays(config.announceBefore().toDays());
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
