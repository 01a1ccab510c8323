package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.document.StoredFile;
import vn.chibo.document.StoredFiles;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.organisation.RulesInForce;
import vn.chibo.rulebook.CallingRules;
import vn.chibo.rulebook.RuleSet;

/// An officer adds a paper to a meeting, attesting that it holds no state secret (R12).
@ApplicationScoped
class AttachPaper {

  private static final int MEGABYTE = 1024 * 1024;

  private final Database database;
  private final Drafts drafts;
  private final Papers papers;
  private final StoredFiles files;
  private final Trail trail;
  private final RulesInForce rulesInForce;
  private final Clock clock;

  AttachPaper(
      Database database,
      Drafts drafts,
      Papers papers,
      StoredFiles files,
      Trail trail,
      RulesInForce rulesInForce,
      Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.papers = papers;
    this.files = files;
    this.trail = trail;
    this.rulesInForce = rulesInForce;
    this.clock = clock;
  }

  /// A file as it came; the name is only shown, never believed.
  record Upload(String title, String name, byte[] bytes) {}

  /// Who calls this has heard the attestation. Sent twice, there are two papers, and one can be
  /// withdrawn. Refuses `meeting-cancelled`.
  Uni<Attaching> attach(Actor.Person person, MeetingId meeting, Upload upload) {
    return database.as(
        person.subject(),
        () ->
            drafts
                .hold(meeting)
                .map(AttachPaper::notCancelled)
                .chain(draft -> byItsRules(person, draft, upload)));
  }

  private Uni<Attaching> byItsRules(Actor.Person person, Draft draft, Upload upload) {
    return rulesInForce.today(draft.cellId()).chain(rules -> take(person, draft, upload, rules));
  }

  private Uni<Attaching> take(Actor.Person person, Draft draft, Upload upload, RuleSet rules) {
    int largest = rules.value(CallingRules.PAPER_MEGABYTES);
    if (upload.bytes().length > (long) largest * MEGABYTE) {
      return Uni.createFrom().item(new Attaching.TooLarge(largest));
    }
    var type = PaperType.of(upload.bytes(), rules.value(CallingRules.PAPER_TYPES));
    return type == null
        ? Uni.createFrom().item(new Attaching.NotTaken(rules))
        : fitting(person, draft, upload, new Kept(type.mediaType(), rules));
  }

  private record Kept(String mediaType, RuleSet rules) {}

  private static Draft notCancelled(Draft draft) {
    if (draft.stage() == Stage.CANCELLED) {
      throw Refusal.conflict("meeting-cancelled");
    }
    return draft;
  }

  private Uni<Attaching> fitting(Actor.Person person, Draft draft, Upload upload, Kept kept) {
    int most = kept.rules().value(CallingRules.MEETING_MEGABYTES);
    return papers
        .of(draft.meeting())
        .chain(there ->
            together(there, upload) > (long) most * MEGABYTE
                ? Uni.createFrom().item(new Attaching.TooMuch(most))
                : store(person, draft, upload, kept.mediaType()));
  }

  private static long together(List<Papers.Paper> there, Upload upload) {
    return there.stream().mapToLong(Papers.Paper::size).sum() + upload.bytes().length;
  }

  private Uni<Attaching> store(Actor.Person person, Draft draft, Upload upload, String mediaType) {
    var paper = UUID.randomUUID();
    var file =
        new StoredFiles.NewFile(
            upload.name(), mediaType, draft.cell(), draft.id(), StoredFiles.Shelf.PAPER);
    return files
        .store(file, upload.bytes())
        .chain(stored -> papers.add(draft.meeting(), paper, values(person, upload, stored)))
        .call(() -> trail.append(fact("PAPER_ADDED", person, draft, paper)))
        .replaceWith(new Attaching.Attached(paper));
  }

  private Map<String, @Nullable Object> values(
      Actor.Person person, Upload upload, StoredFile stored) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("title", upload.title());
    values.put("file", stored.id());
    values.put("person", person.member());
    values.put("at", clock.instant());
    return values;
  }

  /// Withdrawn twice, the second changes nothing. The bytes stay, nobody is shown them.
  Uni<Void> withdraw(Actor.Person person, MeetingId meeting, UUID paper) {
    return database.as(
        person.subject(),
        () -> drafts.hold(meeting).chain(draft -> withdraw(person, draft, paper)));
  }

  private Uni<Void> withdraw(Actor.Person person, Draft draft, UUID paper) {
    return papers
        .withdraw(draft.meeting(), paper, clock.instant())
        .chain(gone -> trail.appendIfAny(gone, fact("PAPER_WITHDRAWN", person, draft, paper)));
  }

  private static Fact fact(String kind, Actor.Person person, Draft draft, UUID paper) {
    return Fact.of(kind, person.subject())
        .inCell(draft.cell())
        .atMeeting(draft.id())
        .with(Map.of("paper", paper.toString()));
  }
}
