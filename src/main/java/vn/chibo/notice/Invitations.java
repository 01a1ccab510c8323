package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Absent;
import vn.chibo.kernel.Database;
import vn.chibo.kernel.Refusal;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.organisation.CellName;
import vn.chibo.organisation.Organisations;
import vn.chibo.quorum.Standing;

/// Reads a summons for the holder of its link.
@RequestScoped
public class Invitations {

  private final Database database;
  private final Evenings evenings;
  private final Organisations organisations;
  private final Answers answers;
  private final Devices devices;
  private final Language language;

  Invitations(
      Database database,
      Evenings evenings,
      Organisations organisations,
      Answers answers,
      Devices devices,
      Language language) {
    this.database = database;
    this.evenings = evenings;
    this.organisations = organisations;
    this.answers = answers;
    this.devices = devices;
    this.language = language;
  }

  /// Runs in a transaction of this link; changes nothing.
  public Uni<Invitation> of(Actor.LinkHolder holder) {
    return evenings.seen(new MeetingId(holder.meeting())).chain(evening -> inCell(holder, evening));
  }

  private Uni<Invitation> inCell(Actor.LinkHolder holder, Evening evening) {
    return organisations
        .nameOf(evening.cellId())
        .chain(cell -> read(holder, new Frame(evening, cell)));
  }

  private record Frame(Evening evening, CellName cell) {}

  private record Row(
      String name,
      SummonsRole role,
      @Nullable Standing standing,
      String chair,
      @Nullable String chairTitle,
      String helper,
      @Nullable String helperPhone) {

    Invitation.Person person() {
      return new Invitation.Person(name, role, standing);
    }

    Invitation.Contact contact() {
      return new Invitation.Contact(chair, chairTitle, helper, helperPhone);
    }
  }

  private Uni<Invitation> read(Actor.LinkHolder holder, Frame frame) {
    return database
        .find(Row.class, READ, Map.of("summons", holder.summons()))
        .plug(Absent.fails(() -> Refusal.missing("link-unknown")))
        .chain(row -> withAnswer(holder, frame, row));
  }

  private Uni<Invitation> withAnswer(Actor.LinkHolder holder, Frame frame, Row row) {
    return answers
        .latest(new SummonsId(holder.summons()))
        .map(answer -> invitation(holder, frame, row, answer))
        .chain(invitation -> onThisDevice(holder, invitation));
  }

  private Invitation invitation(
      Actor.LinkHolder holder, Frame frame, Row row, @Nullable Answered answer) {
    return new Invitation(
        new SummonsId(holder.summons()),
        frame.evening(),
        frame.cell(),
        MeetingNames.in(language.locale()).title(frame.evening()),
        row.person(),
        row.contact(),
        answer,
        false);
  }

  private Uni<Invitation> onThisDevice(Actor.LinkHolder holder, Invitation invitation) {
    return devices.wouldAdmit(holder).map(invitation::withDevice);
  }

  private static final String READ =
      """
      select p.full_name, s.role, s.standing, c.full_name as chair,
        (select t.title from post t
         where t.member = m.chair and t.organisation = m.cell
           and t.from_on <= today() and (t.until_on is null or t.until_on > today())
         order by array_position(
           array['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER'], t.role)
         limit 1) as chair_title,
        h.full_name as helper, h.phone
      from summons s
        join meeting m on m.id = s.meeting
        join member p on p.id = s.member
        join member c on c.id = m.chair
        join member h on h.id = m.contact
      where s.id = :summons
      """;
}
