package vn.chibo.meeting;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chibo.kernel.Reader;

/// What a meeting, a form and a stage are called in one language.
public final class MeetingNames {

  private final MeetingText text;

  private MeetingNames(MeetingText text) {
    this.text = text;
  }

  /// English for English, Vietnamese for everybody else.
  public static MeetingNames in(Locale locale) {
    return new MeetingNames(Reader.words(MeetingText.class, locale));
  }

  public String title(Evening evening) {
    return title(evening.kind(), evening.thematicTopic(), evening.month());
  }

  /// "Sinh hoạt thường kỳ tháng 11/2026".
  public String title(Kind kind, @Nullable String topic, LocalDate month) {
    var written = "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    return switch (Occasion.of(kind, topic)) {
      case ORDINARY -> text.titleOrdinary(written);
      case COMBINED -> text.titleCombined(written);
      case THEMATIC -> text.titleThematic(written);
      case EXTRAORDINARY -> text.titleExtraordinary(written);
      case COMMITTEE_MEETING -> text.titleCommittee(written);
      case PARTY_GROUP -> text.titleGroup(written);
      case CONFERENCE_IN_PLACE -> text.titleInPlace(written);
      case STUDY_CONFERENCE -> text.titleStudy(written);
      case CONGRESS -> text.titleCongress(written);
    };
  }

  public String occasion(Occasion occasion) {
    return switch (occasion) {
      case ORDINARY -> text.ordinary();
      case COMBINED -> text.combined();
      case THEMATIC -> text.thematic();
      case EXTRAORDINARY -> text.extraordinary();
      case COMMITTEE_MEETING -> text.committeeMeeting();
      case PARTY_GROUP -> text.partyGroup();
      case CONFERENCE_IN_PLACE -> text.conferenceInPlace();
      case STUDY_CONFERENCE -> text.studyConference();
      case CONGRESS -> text.congress();
    };
  }

  public String form(Form form) {
    return switch (form) {
      case IN_PERSON -> text.inPerson();
      case HYBRID -> text.hybrid();
      case ONLINE -> text.online();
    };
  }

  public String stage(Stage stage) {
    return switch (stage) {
      case DRAFT -> text.stageDraft();
      case CALLED -> text.stageCalled();
      case OPEN -> text.stageOpen();
      case ENDED -> text.stageEnded();
      case CANCELLED -> text.stageCancelled();
    };
  }

  /// The colour of a stage's tag.
  public static String tone(Stage stage) {
    return switch (stage) {
      case DRAFT, CANCELLED -> "none";
      case CALLED -> "net";
      case OPEN -> "wait";
      case ENDED -> "ok";
    };
  }
}
