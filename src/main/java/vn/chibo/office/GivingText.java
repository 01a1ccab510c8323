package vn.chibo.office;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the forms in which posts are given and ended and a stand-in is named.
@MessageBundle("giving")
interface GivingText {

  @Message("Ghi người giữ chức vụ")
  String giveTitle();

  @Message("Chức vụ nào?")
  String role();

  @Message("Tìm đảng viên theo tên")
  String who();

  @Message("Gõ họ tên hoặc chỉ tên, không cần dấu. Bỏ trống để xem danh sách.")
  String whoHint();

  @Message("Chọn một đồng chí")
  String choose();

  @Message("Chọn")
  String chooseButton();

  @Message("sinh năm {year}, {place}")
  String born(int year, String place);

  @Message(
      "Không thấy ai có tên như vậy trong phạm vi này. Người chưa có trong danh sách đảng viên thì ghi vào danh sách trước.")
  String foundNobody();

  @Message("Chỉ hiện {count} người đầu. Đồng chí gõ thêm họ, tên đệm.")
  String foundMany(int count);

  @Message("Tên chức vụ ghi trên văn bản")
  String postTitle();

  @Message("Bắt đầu từ ngày")
  String from();

  @Message("Giữ đến hết ngày (bỏ trống nếu chưa định)")
  String until();

  @Message("Số quyết định hoặc biên bản bầu")
  String number();

  @Message("Ví dụ: 15-QĐ/ĐU, hoặc biên bản bầu số 03-BB/CB.")
  String numberHint();

  @Message("Ghi lại")
  String save();

  @Message("Cần ghi tên chức vụ, không quá 120 ký tự.")
  String missingTitle();

  @Message("Cần ghi số quyết định hoặc biên bản, không quá 60 ký tự.")
  String missingNumber();

  @Message("Ngày này không có. Xin ghi đủ ngày, tháng, năm.")
  String noSuchDay();

  @Message("Ngày kết thúc phải sau ngày bắt đầu.")
  String endsBefore();

  @Message(
      "Những ngày này, bí thư là đồng chí {name} (từ {from}). Ghi thôi giữ chức vụ cho đồng chí ấy trước.")
  String secretaryThere(String name, String from);

  @Message("Đồng chí này đã giữ đúng chức vụ ấy trong những ngày này.")
  String heldAlready();

  @Message("Tổ chức này hoạt động từ {from}. Chức vụ phải nằm trong thời gian ấy.")
  String outsideLife(String from);

  @Message("Thôi giữ chức vụ")
  String endTitle();

  @Message("Đồng chí {name}, {title}, từ {from}.")
  String endWho(String name, String title, String from);

  @Message("Ngày đầu tiên không còn giữ chức vụ")
  String endFrom();

  @Message("Ghi ngày hôm nay thì quyền chấm dứt ngay, cả ở trang đang mở trên máy khác.")
  String endFromHint();

  @Message(
      "Nếu đây là chức vụ cuối cùng, tài khoản cũng đóng theo. Nếu đồng chí này được phân công chủ trì hay làm thư ký buổi sinh hoạt sắp tới, cần đổi người.")
  String endEffect();

  @Message("Ghi thôi giữ chức vụ")
  String endYes();

  @Message(
      "Khi bí thư vắng, phó bí thư hoặc một chi ủy viên điều hành thay trong một thời gian, rồi tự hết. Văn bản vẫn ký theo chức vụ đang giữ: phó bí thư ký T/M CHI BỘ, PHÓ BÍ THƯ.")
  String standInLead();

  @Message("Ai điều hành thay?")
  String standInWho();

  @Message("Chi bộ chưa có phó bí thư hay chi ủy viên. Ghi chức vụ trước.")
  String standInNobody();

  @Message("Điều hành thay đến hết ngày")
  String standInUntil();

  @Message("Lý do")
  String ground();

  @Message("Không ghi bệnh tật hay việc riêng; chỉ chọn một mục.")
  String groundHint();

  @Message("Số quyết định hoặc biên bản (nếu có)")
  String standInNumber();

  @Message("Cần chọn một đồng chí.")
  String missingPerson();

  @Message("Cần chọn một mục.")
  String missingGround();

  @Message("Không quá 60 ký tự.")
  String tooLong();
}
