package vn.chibo.addendum;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.chibo.addendum.SignAddendum.Held;
import vn.chibo.audit.Trail;
import vn.chibo.document.Hash;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.PdfRenderer;
import vn.chibo.document.StoredFiles;
import vn.chibo.document.StoredFiles.NewFile;
import vn.chibo.identity.Actor;
import vn.chibo.minutes.MeetingRules;
import vn.chibo.minutes.PrintMarks;

/// Makes a signed addendum a document of record with a code and fingerprint of its own.
@ApplicationScoped
class IssueAddendum {

  private final Addenda addenda;
  private final PdfRenderer renderer;
  private final StoredFiles storedFiles;
  private final MeetingRules meetingRules;
  private final PrintMarks marks;
  private final Trail trail;

  IssueAddendum(
      Addenda addenda,
      PdfRenderer renderer,
      StoredFiles storedFiles,
      MeetingRules meetingRules,
      PrintMarks marks,
      Trail trail) {
    this.addenda = addenda;
    this.renderer = renderer;
    this.storedFiles = storedFiles;
    this.meetingRules = meetingRules;
    this.marks = marks;
    this.trail = trail;
  }

  private record Print(PartyDocument document, String code, String fingerprint) {}

  /// In the caller's transaction.
  Uni<Void> issue(Actor.Person person, Held held, List<Signed.Given> given) {
    var evening = held.original().evening();
    var number = held.addendum().number();
    var print = print(held, given);
    return renderer
        .render(print.document())
        .chain(bytes -> keep(held, print, bytes))
        .chain(addenda::issue)
        .chain(() -> trail.append(WriteAddendum.fact("ADDENDUM_ISSUED", person, evening, number)));
  }

  private Print print(Held held, List<Signed.Given> given) {
    var plain = paper(held, given);
    var fingerprint = Hash.of(plain.words()).forPeople();
    var code = marks.newCode();
    return new Print(plain.checkedBy(marks.check(code, fingerprint)), code, fingerprint);
  }

  /// As it is printed before the issue too, to be signed by hand.
  PartyDocument paper(Held held, List<Signed.Given> given) {
    var rules = meetingRules.of(held.original().evening());
    return new AddendumPaper(held, given, marks.watermark()).document(rules);
  }

  private Uni<Addenda.Issue> keep(Held held, Print print, byte[] bytes) {
    var evening = held.original().evening();
    var name = "bien-ban-bo-sung-%s-%s.pdf".formatted(evening.month(), held.addendum().written());
    var file =
        new NewFile(
            name, "application/pdf", evening.cell(), evening.id(), StoredFiles.Shelf.DOCUMENT);
    var sha256 = Hash.of(bytes).hex();
    return storedFiles
        .store(file, bytes)
        .map(stored ->
            new Addenda.Issue(
                held.addendum().id(), stored.id(), sha256, print.code(), print.fingerprint()));
  }
}
