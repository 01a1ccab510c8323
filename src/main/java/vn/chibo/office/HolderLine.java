package vn.chibo.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One post as the page shows it. `account` is null for who has nothing to do with accounts here.
record HolderLine(
    String id,
    String name,
    String role,
    String title,
    List<String> notes,
    @Nullable String soon,
    boolean canEnd,
    @Nullable AccountLine account) {

  /// @param canMail also by mail: he agreed to mails
  record AccountLine(
      String sentence, String tone, boolean canInvite, boolean canMail, boolean open) {

    static AccountLine of(AccountState state, boolean another, OfficeWords words, Instant now) {
      boolean open = state.isOpen(now);
      return new AccountLine(
          state.sentence(words, now),
          state.inUse() ? "ok" : open ? "wait" : "none",
          another && !state.inUse(),
          another && !state.inUse() && state.mailable(),
          another && open);
    }
  }

  /// What the page needs to judge a line.
  record Look(
      Place place, java.util.UUID looker, LocalDate today, LocalDate soon, OfficeWords words) {}

  static HolderLine of(GivenPost post, @Nullable AccountLine account, Look look) {
    var words = look.words();
    var until = post.untilOn();
    boolean ahead = post.isAheadOn(look.today());
    boolean another = !post.member().equals(look.looker());
    return new HolderLine(
        post.id().toString(),
        post.name(),
        words.role(post.role()),
        post.title(),
        notes(post, look),
        ahead && until != null && !until.isAfter(look.soon())
            ? words.text.endsOn(words.day(until.minusDays(1)))
            : null,
        ahead && another && look.place().gives(post.role()),
        account);
  }

  private static List<String> notes(GivenPost post, Look look) {
    var text = look.words().text;
    var notes = new java.util.ArrayList<String>();
    notes.add(period(post, look));
    if (post.decision() != null) {
      notes.add(text.by(post.decision()));
    }
    if (look.place().looksAfter() && post.giver() != null) {
      notes.add(text.recorder(post.giver()));
    }
    if (post.endDecision() != null && post.ender() != null) {
      notes.add(text.endedBy(post.endDecision(), post.ender()));
    }
    return List.copyOf(notes);
  }

  private static String period(GivenPost post, Look look) {
    var words = look.words();
    var from = words.day(post.fromOn());
    var until = post.untilOn();
    if (until != null && !until.isAfter(post.fromOn())) {
      return words.text.mistaken();
    }
    if (until != null) {
      return words.text.period(from, words.day(until.minusDays(1)));
    }
    return post.fromOn().isAfter(look.today()) ? words.text.later(from) : words.text.since(from);
  }
}
