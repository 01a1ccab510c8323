package vn.chibo.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.document.Block.Attendee;
import vn.chibo.meeting.HowFar;
import vn.chibo.quorum.MotionKind;
import vn.chibo.rulebook.AgendaKind;

/// Everything the minutes say (R27), without the words around it. This tree is what is stored, read
/// out, adopted and signed; `notes` are the clerk's own sentences by section.
record MinutesContent(
    Heading heading,
    Session session,
    Presence presence,
    Dues dues,
    List<LastTask> lastTasks,
    List<Item> items,
    List<Decision> decisions,
    List<Reserved> reserved,
    List<NewTask> newTasks,
    @Nullable Score score,
    Map<String, String> notes,
    @Nullable Adoption adoption) {

  MinutesContent {
    lastTasks = List.copyOf(lastTasks);
    items = List.copyOf(items);
    decisions = List.copyOf(decisions);
    reserved = List.copyOf(reserved);
    newTasks = List.copyOf(newTasks);
    notes = Map.copyOf(notes);
  }

  /// `about` is the kind and month: "sinh hoạt chi bộ thường kỳ tháng 11 năm 2026".
  record Heading(String upper, String cell, String place, String about, LocalDate day) {

    boolean isOfCommittee() {
      return about.startsWith(KindWords.COMMITTEE);
    }
  }

  /// `ground` says which paper allowed an online or hybrid form; empty when it met in person.
  record Session(
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      long leastMinutes,
      String place,
      List<Site> sites,
      String form,
      String ground,
      Person chair,
      @Nullable Person clerk,
      boolean onPaper) {

    Session {
      sites = List.copyOf(sites);
    }

    Session endedAt(@Nullable Instant end) {
      return new Session(
          startedAt, end, leastMinutes, place, sites, form, ground, chair, clerk, onPaper);
    }
  }

  record Site(String name, String keeper, int present) {}

  record Person(UUID member, String name, String post) {}

  /// The closed roll-call as the minutes count it; `closed` is false while it is still open.
  record Presence(
      boolean closed,
      Summoned summoned,
      Here here,
      List<String> delegates,
      List<String> following,
      List<String> excused,
      List<String> unexcused,
      int body,
      int voting,
      List<Attendee> annex) {

    Presence {
      delegates = List.copyOf(delegates);
      following = List.copyOf(following);
      excused = List.copyOf(excused);
      unexcused = List.copyOf(unexcused);
      annex = List.copyOf(annex);
    }
  }

  record Summoned(
      int official, int probationary, int exempt, int tempOut, int tempIn, int suspended) {}

  record Here(int official, int probationary, int others, int hall, int online, int phone) {

    int all() {
      return official + probationary + others;
    }
  }

  /// R37 step 5, counted only: who has not paid stands in the dues book, not here.
  record Dues(LocalDate month, int paid, int exempt, int unpaid, int members) {

    int ticked() {
      return paid + exempt + unpaid;
    }

    /// Of everybody who is expected to pay or to be ticked as exempt.
    Dues of(int expected) {
      return new Dues(month, paid, exempt, unpaid, Math.max(expected, ticked()));
    }
  }

  /// @param howFar what its owner said before the meeting, null where he said nothing
  record LastTask(
      UUID id,
      String text,
      String owner,
      LocalDate dueOn,
      String status,
      String result,
      @Nullable HowFar howFar,
      @Nullable LocalDate reportedOn) {

    /// Its owner told of it, and it is not done.
    boolean isGoingOn() {
      return status.equals("EXTENDED") || (status.equals("OPEN") && howFar != null);
    }
  }

  record NewTask(UUID id, String text, String owner, LocalDate dueOn) {}

  record Item(
      UUID id,
      AgendaKind kind,
      String title,
      String how,
      List<Said> said,
      List<Decision> decisions,
      List<Reserved> reserved) {

    Item {
      said = List.copyOf(said);
      decisions = List.copyOf(decisions);
      reserved = List.copyOf(reserved);
    }

    /// What was said on no item of the agenda, or on one that was dropped afterwards.
    static Item loose(List<Said> said) {
      return new Item(LOOSE, AgendaKind.OTHER, "Ý kiến khác", "OPEN", said, List.of(), List.of());
    }

    boolean isLoose() {
      return id.equals(LOOSE);
    }
  }

  private static final UUID LOOSE = new UUID(0, 0);

  record Said(SpeechKind kind, @Nullable String speaker, String gist) {}

  /// A vote against the frozen body, carried or not (R20, R23).
  record Decision(
      String title,
      MotionKind kind,
      boolean secret,
      boolean carried,
      int inFavour,
      int against,
      int abstaining,
      int body) {}

  record Reserved(String name, String text) {}

  record Score(List<Points> points, int total, String grade) {

    Score {
      points = List.copyOf(points);
    }
  }

  record Points(String code, String label, int points, int most) {}

  record Adoption(int inFavour, int against, int abstaining, int body) {}

  MinutesContent withNotes(Map<String, String> typed) {
    return new MinutesContent(
        heading, session, presence, dues, lastTasks, items, decisions, reserved, newTasks, score,
        typed, adoption);
  }

  MinutesContent adopted(Adoption vote) {
    return new MinutesContent(
        heading, session, presence, dues, lastTasks, items, decisions, reserved, newTasks, score,
        notes, vote);
  }

  MinutesContent endedAt(@Nullable Instant end) {
    return new MinutesContent(
        heading,
        session.endedAt(end),
        presence,
        dues,
        lastTasks,
        items,
        decisions,
        reserved,
        newTasks,
        score,
        notes,
        adoption);
  }

  /// The clerk's sentence for a section, or nothing.
  String note(String section) {
    return notes.getOrDefault(section, "");
  }

  /// The sections that take a sentence, in the order of the minutes.
  List<String> sections() {
    var sections = new ArrayList<String>(List.of(Notes.GUESTS, Notes.OPENING));
    items.forEach(item -> sections.add(Notes.ofItem(item.id())));
    sections.addAll(List.of(Notes.CONCLUSION, Notes.PAPER));
    return List.copyOf(sections);
  }
}
