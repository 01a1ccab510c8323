package vn.chibo.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the page on which a member sees what is held about him.
@MessageBundle("held")
public interface HeldText {

  @Message("Hệ thống đang giữ gì về đồng chí")
  String title();

  @Message("Trang này kể đủ các loại dữ liệu gắn với đồng chí. Chỉ đồng chí xem được trang này.")
  String lead();

  @Message("Thông tin trong danh sách")
  String ownLine();

  @Message("Họ và tên")
  String name();

  @Message("Năm sinh")
  String birthYear();

  @Message("Giới tính")
  String sex();

  @Message("Nữ")
  String woman();

  @Message("Nam")
  String man();

  @Message("Số thẻ đảng viên, chỉ các số cuối")
  String card();

  @Message("Thư điện tử")
  String email();

  @Message("Điện thoại")
  String phone();

  @Message("Ngày đồng ý nhận thư")
  String consent();

  @Message("Không có")
  String none();

  @Message("Nơi sinh hoạt và chức vụ")
  String standings();

  @Message("Đảng viên")
  String member();

  @Message("Từ {from}")
  String since(String from);

  @Message("Từ {from} đến {until}")
  String between(String from, String until);

  @Message("Dấu vết theo từng loại")
  String traces();

  @Message("Loại")
  String kind();

  @Message("Số mục")
  String entries();

  @Message("Ngày")
  String when();

  @Message("Giữ bao lâu")
  String kept();

  @Message("Chưa có dấu vết nào.")
  String noTraces();

  @Message("{oldest} đến {newest}")
  String span(String oldest, String newest);

  @Message("{time}, rồi tự xóa")
  String keptFor(String time);

  @Message("Lưu cùng hồ sơ của chi bộ")
  String keptForEver();

  @Message(
      "Muốn sửa thông tin, hoặc nhận bản sao đầy đủ, đồng chí báo bí thư chi bộ. "
          + "Thời hạn lưu từng loại có trong trang quy định.")
  String asking();

  @Message("Xem thời hạn lưu")
  String rules();

  @Message("Về trang của tôi")
  String back();

  @Message("Thông báo triệu tập")
  String summons();

  @Message("Đường dẫn cá nhân, chỉ dấu của mã bí mật")
  String link();

  @Message("Dấu nhận biết của thiết bị đã mở đường dẫn")
  String device();

  @Message("Địa chỉ nhận thư của các thư đã gửi")
  String mail();

  @Message("Trả lời: tham dự hay vắng, và loại lý do")
  String answer();

  @Message("Lời trình bày lý do vắng")
  String excuseText();

  @Message("Ghi nhận có mặt")
  String evidence();

  @Message("Thời gian ở trong phòng họp trực tuyến")
  String roomStay();

  @Message("Dòng trong biên bản điểm danh")
  String rollLine();

  @Message("Đã bỏ phiếu qua đường dẫn, không kèm lựa chọn")
  String vote();

  @Message("Lựa chọn trong phiếu, không ai đọc được")
  String singleVote();

  @Message("Ý kiến bảo lưu")
  String opinion();

  @Message("Phát biểu trong biên bản")
  String speech();

  @Message("Xác nhận, ký biên bản")
  String signature();

  @Message("Nhiệm vụ được giao")
  String task();

  @Message("Ghi nhận đảng phí")
  String dues();

  @Message("Lần đồng chí xem hồ sơ của một chi bộ")
  String look();

  @Message("Việc đồng chí đã làm, trong nhật ký niêm phong")
  String act();
}
