package vn.chibo.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chibo.attendance.Turnouts;
import vn.chibo.follow.Requests;
import vn.chibo.meeting.Dues;
import vn.chibo.meeting.MonthBooks;
import vn.chibo.membership.Posts;
import vn.chibo.membership.Roster;
import vn.chibo.minutes.FiledMinutes;
import vn.chibo.notice.Expectations;

/// Asks the rooms, one after the other in the caller's transaction, what the home page of a cell's
/// officers tells.
@ApplicationScoped
class CellHome {

  private final MonthBooks books;
  private final FiledMinutes filed;
  private final Expectations expectations;
  private final Turnouts turnouts;
  private final Dues dues;
  private final Roster roster;
  private final Posts posts;
  private final Requests requests;

  CellHome(
      MonthBooks books,
      FiledMinutes filed,
      Expectations expectations,
      Turnouts turnouts,
      Dues dues,
      Roster roster,
      Posts posts,
      Requests requests) {
    this.books = books;
    this.filed = filed;
    this.expectations = expectations;
    this.turnouts = turnouts;
    this.dues = dues;
    this.roster = roster;
    this.posts = posts;
    this.requests = requests;
  }

  Uni<HomeMonths> months(HomeSpan span) {
    return books
        .meetings(span.cell(), span.from(), span.until())
        .map(HomeMonths.of(span)::withMeetings)
        .chain(this::filed)
        .chain(this::monthBooks);
  }

  private Uni<HomeMonths> filed(HomeMonths so) {
    return filed
        .of(so.span().cell(), so.span().from(), so.span().until())
        .map(so::withFiled)
        .chain(this::told)
        .chain(this::followed);
  }

  private Uni<HomeMonths> told(HomeMonths so) {
    var asked = so.meetings().stream().map(MonthBooks.Entry::id).toList();
    return expectations.told(asked).map(so::withTold);
  }

  private Uni<HomeMonths> followed(HomeMonths so) {
    return posts.isFollowed(so.span().cell()).map(so::withFollowed).chain(this::asked);
  }

  private Uni<HomeMonths> asked(HomeMonths so) {
    var cell = so.span().cell();
    return requests.count(cell, so.span().before()).chain(before -> withPresent(so, before));
  }

  private Uni<HomeMonths> withPresent(HomeMonths so, Requests.Count before) {
    return requests
        .count(so.span().cell(), so.span().present())
        .chain(present -> open(so, before, present));
  }

  private Uni<HomeMonths> open(HomeMonths so, Requests.Count before, Requests.Count present) {
    return requests
        .open(so.span().cell())
        .map(open -> so.withAsked(new HomeMonths.Asked(before, present, open)));
  }

  private Uni<HomeMonths> monthBooks(HomeMonths so) {
    return books
        .of(so.span().cell(), so.span().before())
        .map(so::withBefore)
        .chain(this::presentBook);
  }

  private Uni<HomeMonths> presentBook(HomeMonths so) {
    return books.of(so.span().cell(), so.span().present()).map(so::withPresent);
  }

  Uni<HomePeople> people(HomeMonths months) {
    var span = months.span();
    return roster
        .of(span.cell(), span.today())
        .map(HomePeople.NONE::withRoster)
        .chain(so -> attended(span, so))
        .chain(so -> expected(months, so));
  }

  private Uni<HomePeople> attended(HomeSpan span, HomePeople so) {
    return turnouts
        .ordinary(span.cell(), span.january(), span.until())
        .map(so::withTurnouts)
        .chain(more -> absent(span, more))
        .chain(more -> unpaid(span, more));
  }

  private Uni<HomePeople> absent(HomeSpan span, HomePeople so) {
    return turnouts
        .ofAbsentMembers(span.cell(), span.yearAgo(), span.present().plusMonths(1))
        .map(so::withAbsent);
  }

  private Uni<HomePeople> unpaid(HomeSpan span, HomePeople so) {
    return dues.unpaid(span.cell(), span.yearAgo(), span.present()).map(so::withUnpaid);
  }

  private Uni<HomePeople> expected(HomeMonths months, HomePeople so) {
    return months
        .next()
        .map(next -> expectations.of(next.meeting()))
        .orElseGet(() -> Uni.createFrom().item(List.of()))
        .map(so::withExpected);
  }
}
