package vn.chibo.minutes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.chibo.ballot.Mode;
import vn.chibo.ballot.Motion;
import vn.chibo.ballot.Motions;
import vn.chibo.ballot.Outcome;
import vn.chibo.ballot.ReserveOpinion;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.minutes.Facts.AgendaLine;
import vn.chibo.minutes.Facts.Business;
import vn.chibo.minutes.Facts.Opinion;
import vn.chibo.minutes.Facts.Speech;
import vn.chibo.minutes.MinutesContent.LastTask;
import vn.chibo.minutes.MinutesContent.NewTask;

/// Reads what was said, decided and given out at a meeting.
@ApplicationScoped
class GatherBusiness {

  private static final Business NOTHING =
      new Business(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final Database database;
  private final Motions motions;
  private final ReserveOpinion opinions;

  GatherBusiness(Database database, Motions motions, ReserveOpinion opinions) {
    this.database = database;
    this.motions = motions;
    this.opinions = opinions;
  }

  Uni<Business> of(Evening evening) {
    var at = Map.<String, Object>of("meeting", evening.id());
    return said(at).chain(known -> decided(evening, known)).chain(known -> given(at, known));
  }

  private Uni<Business> said(Map<String, Object> at) {
    return database
        .list(AgendaLine.class, FactSql.AGENDA, at)
        .map(agenda -> NOTHING.withAgenda(agenda))
        .chain(known -> database.list(Speech.class, FactSql.SPEECHES, at).map(known::withSpeeches));
  }

  private Uni<Business> decided(Evening evening, Business before) {
    return motions
        .of(evening.meeting())
        .map(found -> before.withMotions(closed(found)))
        .chain(
            known -> opinions.of(evening.meeting()).map(found -> known.withOpinions(told(found))));
  }

  private static List<Facts.Motion> closed(List<Motion> found) {
    return found.stream().filter(motion -> !motion.isOpen()).map(GatherBusiness::fact).toList();
  }

  private static Facts.Motion fact(Motion motion) {
    return new Facts.Motion(
        motion.id(),
        motion.agendaItem(),
        motion.kind(),
        motion.title(),
        motion.mode() == Mode.SECRET_ON_PAPER,
        motion.outcome() == Outcome.CARRIED,
        motion.inFavour(),
        motion.against(),
        motion.abstaining(),
        motion.body());
  }

  private static List<Opinion> told(List<ReserveOpinion.Reserved> found) {
    return found.stream()
        .map(each -> new Opinion(each.motion(), each.name(), each.text()))
        .toList();
  }

  private Uni<Business> given(Map<String, Object> at, Business before) {
    return database
        .list(LastTask.class, FactSql.LAST_TASKS, at)
        .map(before::withLastTasks)
        .chain(
            known -> database.list(NewTask.class, FactSql.NEW_TASKS, at).map(known::withNewTasks));
  }
}
