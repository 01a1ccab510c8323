package vn.chibo.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words in which a summoned person answers, and in which the cell committee decides.
@MessageBundle("answer")
interface AnswerText {

  @Message("Trả lời dự sinh hoạt")
  String title();

  @Message("Đồng chí có dự được không?")
  String question();

  @Message("Tôi sẽ dự")
  String coming();

  @Message("Trực tiếp tại {place}")
  String comingHint(String place);

  @Message("Tôi sẽ dự trực tuyến")
  String online();

  @Message("Qua điện thoại hoặc máy tính, bằng đường dẫn này")
  String onlineHint();

  @Message("Tôi không dự được")
  String excuse();

  @Message("Chi ủy (bí thư, phó bí thư) xem xét lý do")
  String excuseHint();

  @Message("Lý do vắng")
  String reason();

  @Message("Chỉ chọn khi không dự được.")
  String reasonHint();

  @Message("Chọn lý do")
  String choose();

  @Message("Nói thêm, nếu cần")
  String words();

  @Message(
      "Tối đa {most} chữ cái. Chỉ chi ủy đọc được; người khác chỉ thấy “có lý do”. Không ghi bí mật, không gửi giấy tờ sức khỏe.")
  String wordsHint(int most);

  @Message("Gửi câu trả lời")
  String give();

  @Message("Đồng chí chọn một câu trả lời")
  String mistakeReply();

  @Message("Đồng chí chọn lý do vắng trong danh sách")
  String mistakeReason();

  @Message("Đồng chí viết ngắn hơn, tối đa {most} chữ cái")
  String mistakeWords(int most);

  @Message("Xem xét xin vắng")
  String answersTitle();

  @Message(
      "Chi ủy, hoặc bí thư và phó bí thư, chấp nhận hay không chấp nhận lý do vắng (R17). Ngoài chi ủy, chỉ thấy “có lý do”.")
  String answersLead();

  @Message("Xem xét {count} trường hợp xin vắng")
  String waitingHeading(String count);

  @Message("Không có trường hợp nào chờ xem xét.")
  String nobodyWaits();

  @Message("Chấp nhận lý do")
  String accept();

  @Message("Không chấp nhận")
  String refuse();

  @Message("Chấp nhận lý do của đồng chí {name}")
  String acceptFor(String name);

  @Message("Không chấp nhận lý do của đồng chí {name}")
  String refuseFor(String name);

  @Message("Đã chấp nhận")
  String accepted();

  @Message("Không chấp nhận")
  String refused();

  @Message("Đồng chí {name} quyết định lúc {when}")
  String decidedBy(String name, String when);

  @Message("Trả lời lúc {when}")
  String givenAt(String when);

  @Message("Chi ủy ghi nhận lúc {when}")
  String enteredAt(String when);

  @Message("Các câu trả lời khác")
  String allHeading();

  @Message("Ghi câu trả lời được báo qua điện thoại")
  String enterHeading();

  @Message("Đồng chí nào")
  String enterWho();

  @Message("Chọn đồng chí")
  String enterChoose();

  @Message("Ghi câu trả lời")
  String enterGive();

  @Message("Về danh sách triệu tập")
  String toSummons();

  @Message("Thôi nhận thư")
  String noMoreTitle();

  @Message(
      "Bấm nút dưới đây thì hệ thống không gửi thư tới đồng chí nữa. Lịch họp sau đó sẽ được báo qua"
          + " điện thoại, phiếu giấy hoặc trực tiếp.")
  String noMoreLead();

  @Message("Thôi nhận thư")
  String noMoreButton();

  @Message("Đã thôi gửi thư")
  String noMoreDone();

  @Message(
      "Muốn nhận thư trở lại, đồng chí báo người phụ trách. Các lần họp sau sẽ được báo bằng cách khác.")
  String noMoreAfter();

  @Message("Cấp ủy viên phụ trách chi bộ")
  String followerLine();

  @Message("Dự họp")
  String attends();

  @Message("Không dự")
  String attendsNot();

  @Message("Dự tại điểm cầu {site}")
  String atSite(String site);

  @Message("Do đồng chí {keeper} phụ trách")
  String atSiteHint(String keeper);

  @Message("Dự qua điện thoại")
  String byPhone();

  @Message("Khi máy không vào mạng được: gọi điện vào phòng họp")
  String byPhoneHint();

  @Message("Đánh dấu đã xem giấy tờ")
  String papersTick();

  @Message("Đã xem giấy tờ lúc {when}. Giấy tờ không được lưu lại.")
  String papersSeen(String when);
}
