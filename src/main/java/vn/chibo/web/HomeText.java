package vn.chibo.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The first pages after signing in: the desk, and the home of a cell.
@MessageBundle("home")
interface HomeText {

  @Message("Đồng chí chọn nơi làm việc")
  String deskTitle();

  @Message("Các chi bộ đồng chí theo dõi, phụ trách")
  String toOversight();

  @Message("Các tổ chức đảng đồng chí quản lý")
  String toOrganisations();

  @Message("Chức vụ trong chi bộ")
  String posts();

  @Message("Tháng {month}")
  String month(String month);

  @Message("Lên lịch sinh hoạt")
  String plan();

  @Message("Sinh hoạt sắp tới")
  String nextTitle();

  @Message("Chưa lên lịch buổi sinh hoạt nào.")
  String nothingPlanned();

  @Message("Còn {days} ngày")
  String daysLeft(long days);

  @Message("Hôm nay")
  String today();

  @Message("Đang họp")
  String running();

  @Message("{hour}, {form}")
  String moment(String hour, String form);

  @Message("tháng {month}")
  String leafMonth(int month);

  @Message("Địa điểm")
  String place();

  @Message("Triệu tập")
  String summoned();

  @Message(
      "{told} trên {summoned} đồng chí đã được báo: {mail} thư, {hand} trao tay, {phone} điện thoại")
  String told(int told, int summoned, int mail, int hand, int phone);

  @Message("Tài liệu")
  String papers();

  @Message("{count} tệp, đã đăng Sổ tay ngày {day}")
  String papersPosted(int count, String day);

  @Message("{count} tệp, chưa đăng Sổ tay")
  String papersNotPosted(int count);

  @Message("Cho phép")
  String authorisation();

  @Message("Bản nháp: chưa gửi thông báo triệu tập.")
  String draftNote();

  @Message("Xem lại và gửi thông báo")
  String checkAndSend();

  @Message("Mở bảng điểm danh")
  String openBoard();

  @Message("trên {summoned} đảng viên")
  String seatsCaption(int summoned);

  @Message("Dự kiến {coming} trên {summoned} đảng viên dự họp")
  String seats(int coming, int summoned);

  @Message("dự kiến có mặt. Nghị quyết cần ít nhất {votes} phiếu tán thành.")
  String votesNeeded(int votes);

  @Message("Sinh hoạt trong năm {year}")
  String yearTitle(int year);

  @Message("Xem lịch năm")
  String calendar();

  @Message("Lên lịch cả năm")
  String planYear();

  @Message("Th. {month}")
  String shortMonth(int month);

  @Message("Quý {quarter}")
  String quarter(String quarter);

  @Message("Sinh hoạt chuyên đề, mỗi quý ít nhất một lần")
  String thematic();

  @Message("chưa lên lịch")
  String notPlanned();

  @Message("chưa có dữ liệu")
  String noRecord();

  @Message("không họp")
  String missing();

  @Message("đã qua giờ họp mà chưa mở")
  String notOpened();

  @Message("dự kiến ngày {day}")
  String planned(String day);

  @Message("trực tiếp")
  String heldInPerson();

  @Message("kết hợp trực tuyến")
  String heldHybrid();

  @Message("trực tuyến")
  String heldOnline();

  @Message("Số đảng viên dự họp")
  String turnoutTitle();

  @Message("Số đảng viên dự sinh hoạt thường kỳ trong {months} tháng; số liệu có ở bảng bên dưới")
  String turnoutSentence(int months);

  @Message("Chưa có danh sách điểm danh nào được chốt trong năm.")
  String turnoutNone();

  @Message("Xem dạng bảng")
  String turnoutTable();

  @Message("Tại chỗ")
  String together();

  @Message("Trực tuyến hoặc điện thoại")
  String away();

  @Message("Tổng")
  String total();

  @Message("Tháng")
  String monthColumn();

  @Message("T{month}")
  String barMonth(int month);

  @Message("Tháng {month}")
  String monthOf(int month);

  @Message("Cột nhạt là số dự kiến theo trả lời.")
  String plannedNote();

  @Message("dự kiến")
  String plannedMark();

  @Message("Đảng viên cần gặp gỡ, giúp đỡ")
  String meetTitle();

  @Message("Vắng {months} tháng trong năm, chưa có lý do.")
  String missedMonths(String months);

  @Message("Chưa đóng đảng phí {months} tháng trong năm.")
  String unpaidMonths(String months);

  @Message("Chi bộ xem xét; cấp có thẩm quyền quyết định.")
  String consider();

  @Message("Gọi {phone}")
  String call(String phone);

  @Message("Căn cứ: {citation}")
  String cited(String citation);

  @Message("Ai đã xem hồ sơ của chi bộ")
  String looksTitle();

  @Message("Đồng chí {name} đã xem hồ sơ sinh hoạt của chi bộ ngày {day}.")
  String looked(String name, String day);

  @Message("Vận hành hệ thống")
  String operatorTitle();

  @Message("Người vận hành giữ cho hệ thống chạy tốt, không đọc nội dung sinh hoạt.")
  String operatorLead();

  @Message("Cử quản trị viên đầu tiên của một tổ chức và mời nhận tài khoản")
  String operatorAdministrators();

  @Message("Thư nào đã gửi, đang chờ, không gửi được")
  String operatorMails();

  @Message("{count} tin chờ đồng chí xem")
  String operatorAside(int count);

  @Message("Không có tin nào để riêng")
  String operatorNothingAside();

  @Message("Cấp ủy viên phụ trách yêu cầu")
  String askedTitle();

  @Message("Xem, trả lời")
  String askedAll();

  @Message("Chậm nhất tháng {month}")
  String askedDue(String month);

  @Message("Chờ chi bộ trả lời")
  String askedWaits();

  @Message("Đã trả lời, chờ đồng chí ấy xem")
  String askedAnswered();

  @Message("Chuẩn bị báo cáo, dự thảo nghị quyết")
  String prepare();
}
