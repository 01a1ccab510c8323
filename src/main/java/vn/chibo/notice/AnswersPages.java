package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.meeting.Sites;
import vn.chibo.organisation.CellName;
import vn.chibo.organisation.Organisations;

/// Reads the answers of a meeting for an officer of its cell.
@RequestScoped
class AnswersPages {

  private final Database database;
  private final Evenings evenings;
  private final Organisations organisations;
  private final Answers answers;
  private final Sites sites;
  private final AnswerPages reasons;
  private final Language language;

  AnswersPages(
      Database database,
      Evenings evenings,
      Organisations organisations,
      Answers answers,
      Sites sites,
      AnswerPages reasons,
      Language language) {
    this.database = database;
    this.evenings = evenings;
    this.organisations = organisations;
    this.answers = answers;
    this.sites = sites;
    this.reasons = reasons;
    this.language = language;
  }

  Uni<AnswersPage> of(Actor.Person officer, MeetingId meeting, AnswersPage.Entry entry) {
    return database.as(
        officer.subject(), () -> evenings.kept(meeting).chain(evening -> of(evening, entry)));
  }

  private Uni<AnswersPage> of(Evening evening, AnswersPage.Entry entry) {
    return organisations
        .nameOf(evening.cellId())
        .map(cell -> empty(evening, cell, entry))
        .chain(this::filled);
  }

  private AnswersPage empty(Evening evening, CellName cell, AnswersPage.Entry entry) {
    return new AnswersPage(
        evening,
        cell,
        MeetingNames.in(language.locale()).title(evening),
        List.of(),
        reasons.reasons(evening),
        reasons.labels(evening),
        List.of(),
        entry);
  }

  private Uni<AnswersPage> filled(AnswersPage page) {
    return sites.of(page.evening().meeting()).map(page::at).chain(this::withLines);
  }

  private Uni<AnswersPage> withLines(AnswersPage page) {
    return answers.of(page.evening().meeting()).map(page::with);
  }
}
