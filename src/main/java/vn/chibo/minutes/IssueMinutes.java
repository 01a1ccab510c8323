package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Trail;
import vn.chibo.document.Hash;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.PdfRenderer;
import vn.chibo.document.StoredFiles;
import vn.chibo.document.StoredFiles.NewFile;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.rulebook.MinutesRules;

/// Makes signed minutes the document of record: number, PDF/A with the attendance list, code and
/// fingerprint. From then on nothing of them changes (R28, R29).
@ApplicationScoped
class IssueMinutes {

  static final String PDF = "application/pdf";

  private final Database database;
  private final HoldMinutes holdMinutes;
  private final Contents contents;
  private final Signatures signatures;
  private final Numbers numbers;
  private final PdfRenderer renderer;
  private final StoredFiles storedFiles;
  private final MeetingRules meetingRules;
  private final PrintMarks marks;
  private final Trail trail;
  private final Clock clock;

  IssueMinutes(
      Database database,
      HoldMinutes holdMinutes,
      Contents contents,
      Signatures signatures,
      Numbers numbers,
      PdfRenderer renderer,
      StoredFiles storedFiles,
      MeetingRules meetingRules,
      PrintMarks marks,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.holdMinutes = holdMinutes;
    this.contents = contents;
    this.signatures = signatures;
    this.numbers = numbers;
    this.renderer = renderer;
    this.storedFiles = storedFiles;
    this.meetingRules = meetingRules;
    this.marks = marks;
    this.trail = trail;
    this.clock = clock;
  }

  /// The document with what is printed on it and stored beside it.
  private record Print(
      PartyDocument document,
      @Nullable Integer number,
      @Nullable String text,
      String code,
      String fingerprint) {}

  /// Issued twice, the first stays. Refuses `minutes-not-signed`, `number-taken` and
  /// `term-missing`.
  Uni<Void> issue(Actor.Person person, MeetingId meeting, Numbers.Next wished) {
    return database.as(
        person.subject(),
        () -> holdMinutes.led(meeting).chain(held -> issue(person, held, wished)));
  }

  private Uni<Void> issue(Actor.Person person, Held held, Numbers.Next wished) {
    if (held.row().isIssued()) {
      return Uni.createFrom().voidItem();
    }
    if (held.row().stage() != MinutesStage.SIGNED) {
      throw Refusal.conflict("minutes-not-signed");
    }
    return number(held, wished)
        .chain(() -> signatures.of(held.evening().meeting()))
        .map(given -> print(held, wished, given))
        .chain(print -> store(person, held, print));
  }

  private Uni<Void> number(Held held, Numbers.Next wished) {
    if (!carriesNumber(held)) {
      return Uni.createFrom().voidItem();
    }
    if (wished.term().isBlank() || wished.number() < 1) {
      throw Refusal.invalid("term-missing");
    }
    return numbers.take(held.evening().cell(), held.evening().id(), wished);
  }

  private boolean carriesNumber(Held held) {
    return meetingRules.of(held.evening()).value(MinutesRules.CARRY_NUMBER);
  }

  private Print print(Held held, Numbers.Next wished, List<Signatures.Given> given) {
    var rules = meetingRules.of(held.evening());
    var number = carriesNumber(held) ? wished.number() : null;
    var text = number == null ? null : Numbers.written(rules, number);
    var finish = MinutesPaper.Finish.signed(text, given, marks.example());
    var plain = new MinutesPaper(contents.content(held.row()), rules, finish).document();
    var fingerprint = Hash.of(plain.words()).forPeople();
    var code = marks.newCode();
    return new Print(
        plain.checkedBy(marks.check(code, fingerprint)), number, text, code, fingerprint);
  }

  /// The printed file as it was stored.
  private record Kept(UUID meeting, Print print, UUID document, String sha256) {}

  private Uni<Void> store(Actor.Person person, Held held, Print print) {
    return renderer
        .render(print.document())
        .chain(bytes -> keep(held, print, bytes))
        .call(kept -> database.run(ISSUE, values(kept)))
        .chain(kept -> trail.append(fact(person, held, kept)));
  }

  private static Fact fact(Actor.Person person, Held held, Kept kept) {
    var values = Map.<String, Object>of("sha256", kept.sha256(), "document", kept.document());
    return EditMinutes.fact("MINUTES_ISSUED", person, held, values);
  }

  private Uni<Kept> keep(Held held, Print print, byte[] bytes) {
    var evening = held.evening();
    var name = "bien-ban-" + evening.month() + ".pdf";
    var file = new NewFile(name, PDF, evening.cell(), evening.id(), StoredFiles.Shelf.DOCUMENT);
    return storedFiles
        .store(file, bytes)
        .map(stored -> new Kept(evening.id(), print, stored.id(), Hash.of(bytes).hex()));
  }

  private Map<String, @Nullable Object> values(Kept kept) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("meeting", kept.meeting());
    values.put("at", clock.instant());
    values.put("number", kept.print().number());
    values.put("text", kept.print().text());
    values.put("document", kept.document());
    values.put("sha256", HexFormat.of().parseHex(kept.sha256()));
    values.put("code", kept.print().code());
    values.put("fingerprint", kept.print().fingerprint());
    return values;
  }

  private static final String ISSUE =
      """
      update minutes
      set stage = 'ISSUED', issued_at = :at, number = cast(:number as integer),
        number_text = cast(:text as text), document = :document, sha256 = :sha256,
        verify_code = :code, fingerprint = :fingerprint
      where meeting = :meeting and stage = 'SIGNED'
      """;
}
