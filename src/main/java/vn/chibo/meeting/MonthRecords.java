package vn.chibo.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.organisation.CellId;

/// What the records of several rooms say about one month of one cell: all that [MonthCycle] needs,
/// gathered by whoever stands above those rooms.
///
/// @param tasks those given at this month's meeting; done are those reported or dropped
/// @param nextMeetingOn the ordinary meeting after this month's, if it is planned
/// @param asked what the follower asked of the cell until this month, and how much of it is closed
/// @param followedUpOn when it was ticked that the follower saw to what he asked for
public record MonthRecords(
    CellId cell,
    YearMonth month,
    @Nullable Called committee,
    @Nullable Called ordinary,
    Progress told,
    Progress excuses,
    Progress dues,
    Filing filing,
    Progress tasks,
    @Nullable LocalDate nextMeetingOn,
    boolean hasFollower,
    Progress asked,
    @Nullable LocalDate followedUpOn) {

  /// A meeting of this month that was not cancelled. `calledOn` is null for a draft.
  public record Called(MeetingId id, Stage stage, LocalDate day, @Nullable LocalDate calledOn) {

    boolean isHeld() {
      return stage == Stage.OPEN || stage == Stage.ENDED;
    }
  }

  /// So many of so many.
  public record Progress(int done, int of) {

    public static final Progress NONE = new Progress(0, 0);

    public Progress {
      if (done < 0 || done > of) {
        throw new IllegalArgumentException("%d of %d".formatted(done, of));
      }
    }

    public int left() {
      return of - done;
    }

    public boolean isComplete() {
      return done == of;
    }
  }

  /// Papers on the handbook before the meeting; minutes issued, posted there and sent up after it.
  public record Filing(
      @Nullable LocalDate papersPostedOn,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate postedOn,
      @Nullable LocalDate sentOn) {

    public static final Filing NONE = new Filing(null, null, null, null);

    static final int PARTS = 3;

    int partsDone() {
      return (int) parts().count();
    }

    /// When the last of the parts was done, or null.
    @Nullable LocalDate lastOn() {
      return parts().max(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<LocalDate> parts() {
      return Stream.of(
              Optional.ofNullable(issuedOn),
              Optional.ofNullable(postedOn),
              Optional.ofNullable(sentOn))
          .flatMap(Optional::stream);
    }
  }
}
