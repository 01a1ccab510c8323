package vn.chibo.notice;

import vn.chibo.meeting.Evening;

/// "Sinh hoạt chi bộ thường kỳ tháng 11 năm 2026": what a meeting is called on pages and slips.
final class MeetingTitle {

  private MeetingTitle() {}

  static String of(Evening evening, NoticeText text) {
    int month = evening.month().getMonthValue();
    int year = evening.month().getYear();
    return switch (evening.kind()) {
      case ORDINARY -> text.ordinary(month, year);
      case THEMATIC -> text.thematic(month, year);
      case EXTRAORDINARY -> text.extraordinary(month, year);
      case COMMITTEE_MEETING -> text.committeeMeeting(month, year);
      case STUDY_CONFERENCE -> text.studyConference(month, year);
      case CONGRESS -> text.congress(year);
    };
  }
}
