package vn.chibo.minutes;

import java.util.ArrayList;
import vn.chibo.minutes.Facts.RollLine;
import vn.chibo.quorum.RollState;
import vn.chibo.quorum.Standing;

/// The words of the attendance list. Documents of the Party are in Vietnamese whatever language the
/// reader's pages are in, so these are no message bundle.
final class RollWords {

  private RollWords() {}

  static String how(RollState state) {
    return switch (state) {
      case PRESENT_HALL -> "Tại chỗ";
      case PRESENT_SITE -> "Điểm cầu";
      case PRESENT_ONLINE -> "Trực tuyến";
      case PRESENT_PHONE -> "Điện thoại";
      case FOLLOWING -> "Theo dõi từ xa";
      case EXCUSED, UNEXCUSED -> "Vắng";
      case UNCONFIRMED, NOT_YET -> "Chưa xác nhận";
      case NOT_EXPECTED -> "Không triệu tập";
    };
  }

  /// A post in the cell, or what a member without one is.
  static String post(RollLine line) {
    if (!line.post().isEmpty() || line.standing() == null) {
      return line.post();
    }
    return line.standing() == Standing.PROBATIONARY ? "Đảng viên dự bị" : "Đảng viên";
  }

  static String note(RollLine line, String site) {
    var notes = new ArrayList<String>();
    if (line.state() == RollState.EXCUSED) {
      notes.add("có lý do");
    }
    if (line.state() == RollState.UNEXCUSED) {
      notes.add("không có lý do");
    }
    if (line.state() == RollState.FOLLOWING) {
      notes.add("không tính là có mặt");
    }
    if (!site.isEmpty()) {
      notes.add(site);
    }
    if (line.late()) {
      notes.add("vào muộn");
    }
    if (line.leftEarly()) {
      notes.add("ra sớm");
    }
    var standing = line.standing();
    if (standing != null) {
      notes.add(standing(standing));
    }
    notes.removeIf(String::isEmpty);
    return upper(String.join(", ", notes));
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case PROBATIONARY -> "dự bị, không có quyền biểu quyết";
      case EXEMPT -> "miễn công tác và sinh hoạt đảng";
      case TEMP_OUT -> "sinh hoạt tạm thời nơi khác";
      case TEMP_IN -> "sinh hoạt tạm thời tại chi bộ";
      case SUSPENDED, CHARGED_OR_DETAINED -> "đình chỉ sinh hoạt";
      case TRANSFERRING -> "đang chuyển sinh hoạt";
      case OFFICIAL, LEFT, STRUCK_OFF, EXPELLED, DECEASED -> "";
    };
  }

  private static String upper(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
