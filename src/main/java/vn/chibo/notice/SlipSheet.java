package vn.chibo.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chibo.document.Block;
import vn.chibo.document.PartyDocument;
import vn.chibo.document.Slip;
import vn.chibo.kernel.VietnamTime;
import vn.chibo.meeting.Evening;
import vn.chibo.meeting.MeetingNames;
import vn.chibo.meeting.PrintLayout;
import vn.chibo.rulebook.Rulebook;

/// Words the slips with personal links. They are handed to the person himself, so they say in plain
/// words what he is called to; they are in Vietnamese.
@ApplicationScoped
class SlipSheet {

  private static final Locale VIETNAMESE = Locale.of("vi");
  private static final int PER_PAGE = 8;

  private final Rulebook rulebook;
  private final LetterText text;
  private final boolean example;

  SlipSheet(
      Rulebook rulebook,
      LetterText text,
      @ConfigProperty(name = "chibo.web.example", defaultValue = "false") boolean example) {
    this.rulebook = rulebook;
    this.text = text;
    this.example = example;
  }

  Slip slip(Evening evening, Gathering gathering, Summonses.Named person, URI link) {
    return new Slip(
        MeetingNames.in(VIETNAMESE).title(evening),
        person.name(),
        when(evening),
        gathering.place(),
        link,
        link.toString().replaceFirst("^https?://", ""),
        gathering.helper().line());
  }

  private static String when(Evening evening) {
    var day = VietnamTime.dayOf(evening.startsAt());
    return "%s, %s, ngày %s"
        .formatted(
            VietnamTime.hour(evening.startsAt()), VietnamTime.weekday(day), VietnamTime.date(day));
  }

  PartyDocument of(Evening evening, List<Slip> slips) {
    var about =
        new PartyDocument.About(
            text.slipsTitle(),
            MeetingNames.in(VIETNAMESE).title(evening),
            example ? text.sample() : null);
    var rules = rulebook.kept(evening.calledUnder());
    return new PartyDocument(
        about, null, List.of(new Block.Slips(slips, PER_PAGE)), PrintLayout.of(rules));
  }
}
