package vn.chibo.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chibo.audit.Fact;
import vn.chibo.audit.Outbox;
import vn.chibo.audit.Trail;
import vn.chibo.identity.Actor;
import vn.chibo.kernel.Database;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.Evenings;
import vn.chibo.meeting.MeetingId;
import vn.chibo.rulebook.LinkRules;
import vn.chibo.rulebook.RuleSet;
import vn.chibo.rulebook.Rulebook;

/// A second device asks to act for a link that another device is bound to (decision 2). Who has an
/// address gets a code there; everybody else waits for the yes of whoever runs the evening.
@RequestScoped
class AskForDevice {

  private final Database database;
  private final Evenings evenings;
  private final Summonses summonses;
  private final Devices devices;
  private final DeviceCodes codes;
  private final Letters letters;
  private final Outbox outbox;
  private final Rulebook rulebook;
  private final Trail trail;
  private final Clock clock;

  AskForDevice(
      Database database,
      Evenings evenings,
      Summonses summonses,
      Devices devices,
      DeviceCodes codes,
      Letters letters,
      Outbox outbox,
      Rulebook rulebook,
      Trail trail,
      Clock clock) {
    this.database = database;
    this.evenings = evenings;
    this.summonses = summonses;
    this.devices = devices;
    this.codes = codes;
    this.letters = letters;
    this.outbox = outbox;
    this.rulebook = rulebook;
    this.trail = trail;
    this.clock = clock;
  }

  /// What came of typing a code.
  enum Entry {
    ADMITTED,
    WRONG,
    /// Too late or too often; a new code can be asked for.
    CLOSED
  }

  /// How far the request of this device has come.
  enum State {
    NOT_ASKED,
    CODE_SENT,
    /// No address to send a code to: whoever runs the evening says yes.
    WAITS_FOR_YES
  }

  Uni<State> state(Actor.LinkHolder holder) {
    return database.as(holder.subject(), () -> codes.find(holder.link())).map(this::stateOf);
  }

  private State stateOf(DeviceCodes.@Nullable Request request) {
    if (request == null || !request.isOpen(clock.instant()) || !isMine(request)) {
      return State.NOT_ASKED;
    }
    return request.codeHash() == null ? State.WAITS_FOR_YES : State.CODE_SENT;
  }

  /// Asking again while a code of this device is still good sends nothing new.
  Uni<Void> ask(Actor.LinkHolder holder) {
    return database.as(
        holder.subject(), () -> codes.find(holder.link()).chain(before -> ask(holder, before)));
  }

  private Uni<Void> ask(Actor.LinkHolder holder, DeviceCodes.@Nullable Request before) {
    if (stateOf(before) != State.NOT_ASKED) {
      return Uni.createFrom().voidItem();
    }
    return evenings.seen(new MeetingId(holder.meeting())).chain(evening -> open(holder, evening));
  }

  private boolean isMine(DeviceCodes.Request request) {
    return java.util.Arrays.equals(request.deviceHash(), devices.hash());
  }

  private Uni<Void> open(Actor.LinkHolder holder, Evening evening) {
    var meeting = evening.meeting();
    return summonses
        .findRecipient(meeting, new SummonsId(holder.summons()))
        .chain(to -> to == null ? openFor(holder, evening, null) : send(holder, evening, to))
        .chain(() -> trail.append(fact("DEVICE_ASKED", holder, evening.cell())));
  }

  private Uni<Void> send(Actor.LinkHolder holder, Evening evening, Recipient to) {
    var code = codes.fresh(rules(evening).value(LinkRules.DEVICE_CODE_DIGITS));
    return summonses
        .helper(evening)
        .map(helper -> Gathering.of(evening, helper))
        .chain(gathering -> outbox.put(letters.deviceCode(gathering, to, code)))
        .chain(() -> openFor(holder, evening, code));
  }

  private Uni<Void> openFor(Actor.LinkHolder holder, Evening evening, @Nullable String code) {
    var lasts = rules(evening).value(LinkRules.DEVICE_CODE_LASTS);
    return codes.open(holder.link(), devices.hash(), code, lasts);
  }

  private RuleSet rules(Evening evening) {
    return rulebook.kept(evening.calledUnder());
  }

  /// Lets this device in when the code fits. A wrong code is counted.
  Uni<Entry> enter(Actor.LinkHolder holder, String code) {
    return database.as(
        holder.subject(),
        () -> codes.find(holder.link()).chain(request -> enter(holder, request, code)));
  }

  private Uni<Entry> enter(
      Actor.LinkHolder holder, DeviceCodes.@Nullable Request request, String code) {
    if (request == null || !request.isOpen(clock.instant()) || !isMine(request)) {
      return Uni.createFrom().item(Entry.CLOSED);
    }
    return DeviceCodes.fits(request, holder.link(), code)
        ? letIn(holder).replaceWith(Entry.ADMITTED)
        : codes.countAttempt(holder.link()).replaceWith(Entry.WRONG);
  }

  private Uni<Void> letIn(Actor.LinkHolder holder) {
    return codes
        .letIn(holder.link(), devices.hash(), holder.subject())
        .chain(() -> evenings.seen(new MeetingId(holder.meeting())))
        .chain(evening -> trail.append(fact("DEVICE_ADMITTED", holder, evening.cell())));
  }

  private static Fact fact(String kind, Actor.LinkHolder holder, UUID cell) {
    return Fact.of(kind, holder.subject())
        .inCell(cell)
        .atMeeting(holder.meeting())
        .with(Map.of("link", holder.link()));
  }
}
