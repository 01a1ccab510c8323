package vn.chibo.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.minutes.MinutesContent.Dues;
import vn.chibo.minutes.MinutesContent.Heading;
import vn.chibo.minutes.MinutesContent.LastTask;
import vn.chibo.minutes.MinutesContent.NewTask;
import vn.chibo.minutes.MinutesContent.Person;
import vn.chibo.quorum.MotionKind;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;
import vn.chibo.rulebook.AgendaKind;

/// What happened, as the tables tell it; [Draft] makes minutes of it.
record Facts(
    Heading heading,
    Setting setting,
    List<Place> sites,
    List<RollLine> roll,
    @Nullable Frozen frozen,
    Dues dues,
    Business business) {

  Facts {
    sites = List.copyOf(sites);
    roll = List.copyOf(roll);
  }

  record Setting(
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      long leastMinutes,
      String place,
      String form,
      String ground,
      Person chair,
      @Nullable Person clerk,
      boolean onPaper) {}

  record Place(UUID id, String name, String keeper) {}

  /// One member in the last closing of the roll-call. `standing` is null for a guest.
  record RollLine(
      String name,
      String post,
      @Nullable Standing standing,
      RollState state,
      @Nullable UUID site,
      @Nullable Instant arrivedAt,
      @Nullable Instant leftAt,
      boolean late,
      boolean leftEarly) {}

  /// The body as it was frozen with that closing (R20).
  record Frozen(int body, int voting) {}

  record Business(
      List<AgendaLine> agenda,
      List<Speech> speeches,
      List<Motion> motions,
      List<Opinion> opinions,
      List<LastTask> lastTasks,
      List<NewTask> newTasks) {

    Business {
      agenda = List.copyOf(agenda);
      speeches = List.copyOf(speeches);
      motions = List.copyOf(motions);
      opinions = List.copyOf(opinions);
      lastTasks = List.copyOf(lastTasks);
      newTasks = List.copyOf(newTasks);
    }

    Business withAgenda(List<AgendaLine> agenda) {
      return new Business(agenda, speeches, motions, opinions, lastTasks, newTasks);
    }

    Business withSpeeches(List<Speech> speeches) {
      return new Business(agenda, speeches, motions, opinions, lastTasks, newTasks);
    }

    Business withMotions(List<Motion> motions) {
      return new Business(agenda, speeches, motions, opinions, lastTasks, newTasks);
    }

    Business withOpinions(List<Opinion> opinions) {
      return new Business(agenda, speeches, motions, opinions, lastTasks, newTasks);
    }

    Business withLastTasks(List<LastTask> lastTasks) {
      return new Business(agenda, speeches, motions, opinions, lastTasks, newTasks);
    }

    Business withNewTasks(List<NewTask> newTasks) {
      return new Business(agenda, speeches, motions, opinions, lastTasks, newTasks);
    }
  }

  record AgendaLine(UUID id, AgendaKind kind, String title, String how) {}

  record Speech(
      UUID id, @Nullable UUID item, SpeechKind kind, @Nullable String speaker, String gist) {}

  /// A motion that is closed.
  record Motion(
      UUID id,
      @Nullable UUID item,
      MotionKind kind,
      String title,
      boolean secret,
      boolean carried,
      int inFavour,
      int against,
      int abstaining,
      int body) {}

  record Opinion(@Nullable UUID motion, String name, String text) {}
}
