package vn.chibo.addendum;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.chibo.audit.Trail;
import vn.chibo.document.StoredFiles;
import vn.chibo.document.StoredFiles.NewFile;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;
import vn.chibo.minutes.IssuedMinutes;
import vn.chibo.minutes.IssuedMinutes.Original;
import vn.chibo.minutes.MeetingRules;
import vn.chibo.minutes.SignaturePart;
import vn.chibo.minutes.SigningWay;

/// Clerk and chair sign an addendum as they signed the minutes (R32); with the second signature it
/// is issued.
@ApplicationScoped
class SignAddendum {

  private final Database database;
  private final IssuedMinutes issuedMinutes;
  private final Addenda addenda;
  private final Signed signed;
  private final IssueAddendum issueAddendum;
  private final StoredFiles storedFiles;
  private final MeetingRules meetingRules;
  private final Trail trail;

  SignAddendum(
      Database database,
      IssuedMinutes issuedMinutes,
      Addenda addenda,
      Signed signed,
      IssueAddendum issueAddendum,
      StoredFiles storedFiles,
      MeetingRules meetingRules,
      Trail trail) {
    this.database = database;
    this.issuedMinutes = issuedMinutes;
    this.addenda = addenda;
    this.signed = signed;
    this.issueAddendum = issueAddendum;
    this.storedFiles = storedFiles;
    this.meetingRules = meetingRules;
    this.trail = trail;
  }

  /// An addendum and the minutes it adds to, while everyone else is kept off both.
  record Held(Original original, Addendum addendum) {}

  /// Which addendum, and the fingerprint of the words that the signer was shown.
  record Shown(MeetingId meeting, int number, String hash) {}

  /// Signed twice, nothing changes. Refuses `not-a-signer`, `addendum-withdrawn` and
  /// `minutes-changed`.
  Uni<Void> confirm(Actor.Person person, Shown shown) {
    return database.as(
        person.subject(),
        () ->
            hold(shown.meeting(), shown.number())
                .chain(held -> confirm(person, held, shown.hash())));
  }

  private Uni<Held> hold(MeetingId meeting, int number) {
    return issuedMinutes
        .hold(meeting)
        .chain(original -> addenda.find(meeting, number).map(found -> new Held(original, found)));
  }

  private Uni<Void> confirm(Actor.Person person, Held held, String hashShown) {
    var part =
        SignaturePart.of(held.original().evening(), person.member())
            .orElseThrow(() -> Refusal.forbidden("not-a-signer"));
    mustWait(held, SigningWay.SERVICE);
    if (!hashShown.equals(held.addendum().hash())) {
      throw Refusal.conflict("minutes-changed");
    }
    var signature =
        new Signed.New(part, person.member(), SigningWay.SERVICE, person.signedInAt(), null);
    return sign(person, held, signature).chain(() -> issueIfComplete(person, held));
  }

  private void mustWait(Held held, SigningWay way) {
    if (held.addendum().isWithdrawn()) {
      throw Refusal.conflict("addendum-withdrawn");
    }
    way.requireIn(meetingRules.of(held.original().evening()));
  }

  /// A scan of what was signed by hand, for one or both parts.
  record Scan(String name, String mediaType, byte[] bytes, Set<SignaturePart> parts) {}

  /// Refuses as [#confirm] and `clerk-missing`.
  Uni<Void> onPaper(Actor.Person person, MeetingId meeting, int number, Scan scan) {
    return database.as(
        person.subject(), () -> hold(meeting, number).chain(held -> onPaper(person, held, scan)));
  }

  private Uni<Void> onPaper(Actor.Person person, Held held, Scan scan) {
    mustWait(held, SigningWay.ON_PAPER);
    var evening = held.original().evening();
    var file =
        new NewFile(
            scan.name(), scan.mediaType(), evening.cell(), evening.id(), StoredFiles.Shelf.SCAN);
    return storedFiles
        .store(file, scan.bytes())
        .chain(stored -> signAll(person, held, List.copyOf(scan.parts()), stored.id()))
        .chain(() -> issueIfComplete(person, held));
  }

  private Uni<Void> signAll(Actor.Person person, Held held, List<SignaturePart> parts, UUID scan) {
    if (parts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var part = parts.getFirst();
    var signer =
        part.signer(held.original().evening()).orElseThrow(() -> Refusal.conflict("clerk-missing"));
    var signature = new Signed.New(part, signer, SigningWay.ON_PAPER, null, scan);
    return sign(person, held, signature)
        .chain(() -> signAll(person, held, parts.subList(1, parts.size()), scan));
  }

  private Uni<Void> sign(Actor.Person person, Held held, Signed.New signature) {
    if (held.addendum().isIssued()) {
      return Uni.createFrom().voidItem();
    }
    var number = held.addendum().number();
    var evening = held.original().evening();
    return signed
        .add(held.addendum(), signature)
        .chain(written ->
            written == 0
                ? Uni.createFrom().voidItem()
                : trail.append(WriteAddendum.fact("ADDENDUM_SIGNED", person, evening, number)));
  }

  private Uni<Void> issueIfComplete(Actor.Person person, Held held) {
    return signed
        .of(held.addendum())
        .chain(given ->
            given.size() < SignaturePart.values().length || held.addendum().isIssued()
                ? Uni.createFrom().voidItem()
                : issueAddendum.issue(person, held, given));
  }
}
