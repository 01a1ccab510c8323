package vn.chibo.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;

/// Reads meetings with all that was planned for them, in the caller's transaction.
@ApplicationScoped
public class MeetingSheets {

  private final Database database;
  private final Agenda agenda;
  private final Sites sites;
  private final Papers papers;
  private final Circumstances circumstances;

  MeetingSheets(
      Database database, Agenda agenda, Sites sites, Papers papers, Circumstances circumstances) {
    this.database = database;
    this.agenda = agenda;
    this.sites = sites;
    this.papers = papers;
    this.circumstances = circumstances;
  }

  /// A meeting this subject may see; a draft for the officers of its cell alone. Refuses
  /// `no-such-meeting`.
  public Uni<MeetingSheet> of(MeetingId meeting) {
    return database
        .find(MeetingSheet.Heading.class, HEADING, Map.of("meeting", meeting.value()))
        .plug(Absent.fails(() -> Refusal.missing("no-such-meeting")))
        .chain(this::withAgenda);
  }

  /// A meeting this person leads, as its chair or an officer of its cell.
  Uni<MeetingSheet> led(MeetingId meeting) {
    return of(meeting).invoke(sheet -> require(sheet.heading().led()));
  }

  /// A meeting of a cell this person keeps as its officer.
  Uni<MeetingSheet> kept(MeetingId meeting) {
    return of(meeting).invoke(sheet -> require(sheet.heading().kept()));
  }

  private static void require(boolean reached) {
    if (!reached) {
      throw Refusal.missing("no-such-meeting");
    }
  }

  private Uni<MeetingSheet> withAgenda(MeetingSheet.Heading heading) {
    return agenda.of(heading.meeting()).chain(items -> withSites(heading, items));
  }

  private Uni<MeetingSheet> withSites(MeetingSheet.Heading heading, List<Agenda.Item> items) {
    return sites.of(heading.meeting()).chain(found -> withPapers(heading, items, found));
  }

  private Uni<MeetingSheet> withPapers(
      MeetingSheet.Heading heading, List<Agenda.Item> items, List<Sites.Site> found) {
    return papers
        .of(heading.meeting())
        .map(listed -> new MeetingSheet(heading, items, found, listed, null))
        .chain(this::withCircumstance);
  }

  private Uni<MeetingSheet> withCircumstance(MeetingSheet sheet) {
    return circumstances
        .find(sheet.heading().meeting())
        .map(stated ->
            new MeetingSheet(
                sheet.heading(), sheet.agenda(), sheet.sites(), sheet.papers(), stated));
  }

  private static final String HEADING =
      """
      select m.id, m.cell, o.name, m.kind, m.thematic_topic, m.form, m.month, m.starts_at,
        m.planned_end, m.place, m.stage, ch.full_name as chair, m.chair as chair_id,
        cl.full_name as clerk, co.full_name as contact, co.phone, a.number, a.until_on, m.called_at,
        m.opened_at, m.ended_at, m.cancel_reason, m.rule_set, cast(m.rule_overrides as text),
        m.opening_rule_set, cast(m.opening_rule_overrides as text) as opening_overrides,
        m.cell in (select kept_cells()) as kept,
        m.cell in (select kept_cells()) or m.chair is not distinct from subject_as('person') as led,
        runs(m.id) as run,
        m.cell in (select overseen_cells()) as overseen,
        m.cell in (select governed_cells()) as governed
      from meeting m
        join organisation o on o.id = m.cell
        join member ch on ch.id = m.chair
        join member co on co.id = m.contact
        left join member cl on cl.id = m.clerk
        left join online_authorisation a on a.id = m.authorisation
      where m.id = :meeting
        and (m.cell in (select kept_cells()) or m.called_at is not null)
      """;
}
