package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.chibo.audit.Trail;
import vn.chibo.document.StoredFiles;
import vn.chibo.document.StoredFiles.NewFile;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.MeetingId;

/// Clerk and chair sign the adopted minutes, each for himself under a fresh strong sign-in, or both
/// on paper whose scan is stored (R32). Each signature binds the fingerprint of the content.
@ApplicationScoped
class SignMinutes {

  private final Database database;
  private final HoldMinutes holdMinutes;
  private final ReadMinutes readMinutes;
  private final MinutesFile file;
  private final Signatures signatures;
  private final StoredFiles storedFiles;
  private final MeetingRules meetingRules;
  private final Trail trail;

  SignMinutes(
      Database database,
      HoldMinutes holdMinutes,
      ReadMinutes readMinutes,
      MinutesFile file,
      Signatures signatures,
      StoredFiles storedFiles,
      MeetingRules meetingRules,
      Trail trail) {
    this.database = database;
    this.holdMinutes = holdMinutes;
    this.readMinutes = readMinutes;
    this.file = file;
    this.signatures = signatures;
    this.storedFiles = storedFiles;
    this.meetingRules = meetingRules;
    this.trail = trail;
  }

  /// The person confirms the content whose fingerprint he was shown. Signed twice, nothing changes.
  /// Refuses `not-a-signer`, `minutes-not-adopted`, `session-not-ended` and `minutes-changed`.
  Uni<Void> confirm(Actor.Person person, MeetingId meeting, String hashShown) {
    return database.as(
        person.subject(),
        () -> holdMinutes.run(meeting).chain(held -> confirm(person, held, hashShown)));
  }

  private Uni<Void> confirm(Actor.Person person, Held held, String hashShown) {
    var part =
        SignaturePart.of(held.evening(), person.member())
            .orElseThrow(() -> Refusal.forbidden("not-a-signer"));
    SigningWay.SERVICE.requireIn(meetingRules.of(held.evening()));
    var signature =
        new Signatures.New(part, person.member(), SigningWay.SERVICE, person.signedInAt(), null);
    return settle(held)
        .invoke(hash -> mustBe(hashShown, hash))
        .chain(() -> sign(person, held, signature));
  }

  /// A scan of what was signed by hand, for one or both parts.
  record Scan(String name, String mediaType, byte[] bytes, Set<SignaturePart> parts) {}

  /// Refuses as [#confirm] and `clerk-missing`.
  Uni<Void> onPaper(Actor.Person person, MeetingId meeting, Scan scan) {
    return database.as(
        person.subject(),
        () -> holdMinutes.run(meeting).chain(held -> onPaper(person, held, scan)));
  }

  private Uni<Void> onPaper(Actor.Person person, Held held, Scan scan) {
    SigningWay.ON_PAPER.requireIn(meetingRules.of(held.evening()));
    var evening = held.evening();
    var paper =
        new NewFile(
            scan.name(), scan.mediaType(), evening.cell(), evening.id(), StoredFiles.Shelf.SCAN);
    return settle(held)
        .chain(() -> storedFiles.store(paper, scan.bytes()))
        .chain(stored -> signAll(person, held, List.copyOf(scan.parts()), stored.id()));
  }

  private Uni<Void> signAll(Actor.Person person, Held held, List<SignaturePart> parts, UUID scan) {
    if (parts.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var part = parts.getFirst();
    var signer = part.signer(held.evening()).orElseThrow(() -> Refusal.conflict("clerk-missing"));
    var signature = new Signatures.New(part, signer, SigningWay.ON_PAPER, null, scan);
    return sign(person, held, signature)
        .chain(() -> signAll(person, held, parts.subList(1, parts.size()), scan));
  }

  private Uni<Void> sign(Actor.Person person, Held held, Signatures.New signature) {
    return signatures
        .add(held.evening().meeting(), signature)
        .chain(written -> written == 0 ? nothingNew() : note(person, held, signature));
  }

  private Uni<Void> note(Actor.Person person, Held held, Signatures.New signature) {
    return trail.append(
        EditMinutes.fact(
            "MINUTES_SIGNED",
            person,
            held,
            Map.of(
                "part",
                signature.part().name(),
                "way",
                signature.way().name(),
                "signer",
                signature.signer())));
  }

  /// Before the first signature the content takes its last fact, the hour of the end; answers the
  /// fingerprint that is signed.
  private Uni<String> settle(Held held) {
    switch (held.row().stage()) {
      case DRAFT, READ -> throw Refusal.conflict("minutes-not-adopted");
      case ADOPTED, SIGNED, ISSUED -> {}
    }
    if (held.evening().endedAt() == null) {
      throw Refusal.conflict("session-not-ended");
    }
    return held.row().signatures() > 0
        ? Uni.createFrom().item(held.row().hash())
        : readMinutes
            .of(held.evening(), held.row())
            .call(content -> file.write(held.row(), content))
            .chain(file::hashOf);
  }

  private static void mustBe(String shown, String now) {
    if (!shown.equals(now)) {
      throw Refusal.conflict("minutes-changed");
    }
  }

  private static Uni<Void> nothingNew() {
    return Uni.createFrom().voidItem();
  }
}
