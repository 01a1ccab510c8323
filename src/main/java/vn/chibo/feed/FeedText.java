package vn.chibo.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about calendars to subscribe to.
@MessageBundle("feed")
interface FeedText {

  /// The name of the calendar and the title of each entry, seen by whoever sees the phone.
  @Message("Lịch họp")
  String name();

  @Message("Lịch họp trong điện thoại")
  String title();

  @Message("Lịch họp của đồng chí")
  String own();

  @Message("Lịch họp của chi bộ")
  String ofCell();

  @Message("Lịch họp của đồng chí {name}")
  String ofMember(String name);

  @Message(
      "Đăng ký một lần, lịch trong điện thoại hoặc máy tính tự cập nhật khi có buổi mới, đổi giờ hoặc"
          + " hủy. Trong lịch chỉ có giờ, địa điểm và chữ “Lịch họp”.")
  String lead();

  @Message("Chưa có đường dẫn.")
  String none();

  @Message("Đã có đường dẫn, tạo lúc {when}. Vì an toàn, đường dẫn chỉ hiện một lần khi tạo.")
  String since(String when);

  @Message("Tạo đường dẫn")
  String make();

  @Message("Tạo đường dẫn mới")
  String makeNew();

  @Message("Đường dẫn cũ ngừng ngay; ai đã đăng ký phải đăng ký lại.")
  String makeNewHint();

  @Message("Thu hồi")
  String revoke();

  @Message("Đường dẫn này chỉ hiện một lần")
  String once();

  @Message(
      "Ai có đường dẫn đều xem được giờ và địa điểm. Mất điện thoại hoặc lộ đường dẫn thì bấm thu hồi.")
  String onceHint();

  @Message("Thêm vào lịch của máy này")
  String subscribe();

  @Message(
      "Hoặc chép đường dẫn vào mục “Thêm lịch từ địa chỉ” của ứng dụng lịch, hoặc quét mã bằng điện thoại.")
  String copyHint();

  @Message("Đường dẫn để chép")
  String address();

  @Message("Mã vuông của đường dẫn")
  String qr();

  @Message("Quay lại")
  String back();

  @Message("Đăng ký lịch họp vào điện thoại")
  String link();
}
