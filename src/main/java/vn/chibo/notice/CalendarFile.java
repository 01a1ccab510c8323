package vn.chibo.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import vn.chibo.kernel.VietnamTime;

/// A calendar entry for one person and one meeting (RFC 5545, 5546). A calendar is seen by whoever
/// sees the phone: the title is neutral and the personal link is not in it (decision 13).
record CalendarFile(String uid, Gathering gathering, String title, String to, String from) {

  /// The same person's entry of the same meeting, whatever happens to it.
  static String uid(UUID meeting, UUID member) {
    return meeting + "." + member + "@chibo";
  }

  String request(Instant now) {
    return written(ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED, now);
  }

  String cancel(Instant now) {
    return written(ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED, now);
  }

  private String written(Method method, Status status, Instant now) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//chibo//vi"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(method);
    calendar.add(Zone.VIETNAM);
    calendar.add(event(status, now));
    return valid(calendar).toString();
  }

  private VEvent event(Status status, Instant now) {
    var start = gathering.startsAt().atZone(VietnamTime.ZONE);
    var end = gathering.plannedEnd().atZone(VietnamTime.ZONE);
    var event = new VEvent(start, end, title);
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(now));
    event.add(new Uid(uid));
    event.add(new Sequence(gathering.sequence()));
    event.add(new Location(gathering.place()));
    event.add(status);
    event.add(new Organizer("mailto:" + from));
    event.add(attendee());
    return event;
  }

  /// No answer by mail is asked for: answers are given on the personal page.
  private Attendee attendee() {
    var attendee = new Attendee("mailto:" + to);
    attendee.add(new Cn(to));
    attendee.add(PartStat.NEEDS_ACTION);
    attendee.add(Rsvp.FALSE);
    return attendee;
  }

  private static Calendar valid(Calendar calendar) {
    try {
      if (calendar.validate().hasErrors()) {
        throw new IllegalStateException("a calendar file against the rules");
      }
      return calendar;
    } catch (ValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Read when the first file is written, not at the start of the program.
  private static final class Zone {
    private static final VTimeZone VIETNAM =
        Objects.requireNonNull(
                TimeZoneRegistryFactory.getInstance()
                    .createRegistry()
                    .getTimeZone(VietnamTime.ZONE.getId()))
            .getVTimeZone();
  }
}
