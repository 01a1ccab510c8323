package vn.chibo.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.chibo.notice.Moment;

/// The words of the page behind a personal link.
@MessageBundle("invitation")
interface InvitationText {

  @Message("Chào đồng chí {name}")
  String hello(String name);

  @Message("{from.hour} đến {until.hour}")
  String between(Moment from, Moment until);

  @Message("Còn {count} ngày")
  String daysLeft(long count);

  @Message("Còn {count} giờ")
  String hoursLeft(long count);

  @Message("Còn {count} phút")
  String minutesLeft(long count);

  @Message("Sắp khai mạc")
  String soon();

  @Message("Đang họp")
  String running();

  @Message("Đã kết thúc")
  String ended();

  @Message("Đã hủy")
  String cancelled();

  @Message("Buổi sinh hoạt mở khi chủ trì khai mạc, sớm nhất {at.hour}")
  String opensTitle(Moment at);

  @Message("Trong lúc chờ, đồng chí trả lời, xem chương trình và tài liệu bên dưới.")
  String opensHint();

  @Message("Buổi sinh hoạt đang diễn ra")
  String openTitle();

  @Message("Buổi sinh hoạt đã kết thúc")
  String endedTitle();

  @Message("Cảm ơn đồng chí. Đường dẫn này còn xem được một thời gian ngắn.")
  String endedHint();

  @Message("Buổi sinh hoạt này đã hủy")
  String cancelledTitle();

  @Message("Đồng chí không cần làm gì thêm.")
  String cancelledHint();

  @Message("Đường dẫn này đang gắn với máy khác")
  String deviceTitle();

  @Message(
      "Trên máy này đồng chí xem được. Muốn bấm “Tôi có mặt”, trả lời hoặc biểu quyết, đồng chí xác nhận một lần.")
  String deviceHint();

  @Message("Dùng máy này")
  String deviceAsk();

  @Message("Đồng chí có dự được không?")
  String answerTitle();

  @Message("Đồng chí chưa trả lời.")
  String answerNone();

  @Message("Đồng chí đã trả lời: sẽ dự.")
  String answerComing();

  @Message("Đồng chí đã trả lời: sẽ dự trực tuyến.")
  String answerOnline();

  @Message("Đồng chí đã trả lời: sẽ dự tại điểm cầu {site}.")
  String answerSite(String site);

  @Message("Đồng chí đã trả lời: sẽ dự qua điện thoại.")
  String answerPhone();

  @Message("Đồng chí đã xin vắng. Chi ủy đang xem xét.")
  String answerExcuse();

  @Message("Đồng chí đã xin vắng. Chi ủy đã chấp nhận lý do.")
  String answerAccepted();

  @Message("Đồng chí đã xin vắng. Chi ủy không chấp nhận lý do; xin trao đổi lại với chi ủy.")
  String answerRefused();

  @Message("Tôi sẽ dự")
  String answerComingButton();

  @Message("Không dự được? Báo cáo lý do vắng")
  String answerMore();

  @Message("Đổi câu trả lời")
  String answerChange();

  @Message("Phòng họp trực tuyến")
  String roomTitle();

  @Message("Vào phòng họp")
  String roomEnter();

  @Message("Nút vào phòng hiện ra khi chủ trì khai mạc.")
  String roomWaits();

  @Message(
      "Hệ thống này chưa có phòng họp trực tuyến. Đồng chí dự tại hội trường hoặc điểm cầu, hoặc gọi số ở cuối trang.")
  String roomMissing();

  @Message("Nếu đồng chí ở xa")
  String followTitle();

  @Message(
      "Đồng chí đang theo dõi từ xa; chi bộ chưa được phép sinh hoạt trực tuyến nên chưa tính là có mặt.")
  String following();

  @Message("Nếu máy yếu hoặc mạng yếu")
  String weakTitle();

  @Message("Chỉ nghe và nói")
  String weakSound();

  @Message("Không dùng hình. Khoảng 20 MB mỗi giờ.")
  String weakSoundHint();

  @Message("Đến điểm cầu: {name}")
  String weakSite(String name);

  @Message("Đồng chí {keeper} phụ trách điểm danh ở đó.")
  String weakSiteHint(String keeper);

  @Message("Gọi {phone}")
  String weakCall(String phone);

  @Message("Đồng chí {name} báo giúp người ghi biên bản.")
  String weakCallHint(String name);

  @Message("Chương trình sinh hoạt")
  String agenda();

  @Message("Chương trình được báo sau.")
  String agendaNone();

  @Message("(biểu quyết trực tiếp)")
  String voteInPerson();

  @Message("Nội dung chỉ bàn trực tiếp tại nơi họp")
  String inPersonOnly();

  @Message("Chủ trì")
  String chair();

  @Message("Hình thức")
  String form();

  @Message("Địa điểm")
  String place();

  @Message("Đồng chí là đảng viên dự bị: dự, phát biểu, không có quyền biểu quyết.")
  String probationary();

  @Message("Tài liệu ({count})")
  String papers(int count);

  @Message(
      "Đường dẫn này là của riêng đồng chí, không chuyển cho người khác. Không chụp màn hình, không ghi âm, ghi hình.")
  String secrecy();

  @Message("Cần giúp đỡ? Gọi đồng chí {name}")
  String help(String name);

  @Message("Kính gửi {name}")
  String guestHello(String name);

  @Message(
      "{cell} trân trọng kính mời dự buổi sinh hoạt. Khách mời dự và phát biểu khi chủ trì mời; không biểu quyết, không tính vào số đảng viên có mặt.")
  String guestLead(String cell);

  @Message(
      "Đồng chí dự sinh hoạt {cell} với tư cách cấp ủy viên phụ trách; không biểu quyết, không tính vào số đảng viên có mặt.")
  String followerLead(String cell);

  @Message("Có mặt tại buổi sinh hoạt")
  String guestPresence();

  @Message("Đã ghi nhận có mặt")
  String guestNoted();

  @Message("Tôi đã đến")
  String guestHere();

  @Message("Không dự được? Báo cho chi bộ")
  String guestMore();

  @Message("Đã báo không dự được.")
  String guestCannot();

  @Message("Không dự được thì xin báo {name} theo số ở cuối trang.")
  String guestCall(String name);

  @Message(
      "Đường dẫn này gửi riêng cho người được mời, không chuyển cho người khác. Không chụp màn hình, không ghi âm, ghi hình.")
  String secrecyGuest();
}
