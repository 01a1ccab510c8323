package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;

/// Minutes of record, for what is added to them or taken out of them. Both refuse
/// `minutes-not-issued`.
@ApplicationScoped
public class IssuedMinutes {

  private final Evenings evenings;
  private final HoldMinutes holdMinutes;
  private final MinutesFile file;
  private final Contents contents;

  IssuedMinutes(Evenings evenings, HoldMinutes holdMinutes, MinutesFile file, Contents contents) {
    this.evenings = evenings;
    this.holdMinutes = holdMinutes;
    this.file = file;
    this.contents = contents;
  }

  /// The paper that was issued and who signed it.
  ///
  /// @param upper the organisation the cell stands under, `about` the kind and month of the meeting
  /// @param sha256 of the issued file; `code` leads to its public check
  public record Original(
      Evening evening,
      String upper,
      String cell,
      String place,
      String about,
      LocalDate day,
      @Nullable String number,
      String sha256,
      String code,
      String fingerprint,
      List<String> recipients,
      String clerk,
      String chair) {

    public Original {
      recipients = List.copyOf(recipients);
    }

    /// "Biên bản số 11-BB/CB".
    public String named() {
      return number == null ? "Biên bản" : "Biên bản " + MinutesPaper.lowered(number);
    }
  }

  /// As this subject may read them.
  public Uni<Original> seen(MeetingId meeting) {
    return evenings
        .seen(meeting)
        .chain(evening -> file.seen(meeting).map(row -> original(new Held(evening, row))));
  }

  /// For who runs the evening, everyone else kept off.
  public Uni<Original> hold(MeetingId meeting) {
    return holdMinutes.run(meeting).map(this::original);
  }

  private Original original(Held held) {
    var row = held.row();
    if (!row.isIssued()) {
      throw Refusal.conflict("minutes-not-issued");
    }
    var content = contents.content(row);
    var heading = content.heading();
    var clerk = content.session().clerk();
    return new Original(
        held.evening(),
        heading.upper(),
        heading.cell(),
        heading.place(),
        heading.about(),
        heading.day(),
        row.numberText(),
        Objects.requireNonNull(row.sha256()),
        Objects.requireNonNull(row.verifyCode()),
        Objects.requireNonNullElse(row.fingerprint(), ""),
        MinutesPaper.recipients(heading),
        clerk == null ? "" : clerk.name(),
        content.session().chair().name());
  }
}
