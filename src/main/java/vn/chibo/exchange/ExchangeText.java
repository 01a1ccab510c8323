package vn.chibo.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Files of rosters: brought in, looked at, applied, taken out.
@MessageBundle("exchange")
interface ExchangeText {

  @Message("Nhập và xuất danh sách")
  String title();

  @Message("Lỗi:")
  String errorMark();

  @Message(
      "Đồng chí đưa tệp danh sách đang dùng lên. Hệ thống đọc từng dòng và cho xem trước; chưa ghi gì cho đến khi đồng chí xác nhận.")
  String lead();

  @Message("Tệp danh sách")
  String file();

  @Message(
      "Tệp Excel (.xlsx) hoặc CSV, tối đa {megabytes} MB. Cần có cột Họ và tên (hoặc Họ đệm và Tên) và Năm sinh; người mới cần thêm Giới tính, Tư cách và Từ ngày.")
  String fileHint(long megabytes);

  @Message("Danh sách đảng viên")
  String membersFile();

  @Message(
      "Mỗi dòng là một thời kỳ của một đồng chí; người có nhiều thời kỳ thì ghi nhiều dòng. Cột Chức vụ chỉ để xem: chức vụ theo quyết định, không nhập bằng tệp.")
  String membersFileHint();

  @Message("Danh sách tổ chức")
  String treeFile();

  @Message(
      "Tệp có cột Mã tổ chức, Mã cấp trên, Loại tổ chức, Tên tổ chức và Ngày thành lập là danh sách tổ chức. Đồng chí nhập tổ chức trước, rồi nhập đảng viên theo mã chi bộ.")
  String treeFileHint();

  @Message("Tải danh sách tổ chức về")
  String treeExportTitle();

  @Message(
      "Các tổ chức bên dưới, cùng các cột như tệp nhập; đồng chí có thể dùng làm mẫu. Việc tải về được ghi lại.")
  String treeExportLead();

  @Message("Kiểm tra tệp")
  String check();

  @Message(
      "Hệ thống chỉ giữ những cột trong mẫu; ngày sinh chỉ giữ năm, số thẻ chỉ giữ ba số cuối. Nội dung tệp bị xóa ngay khi nhập xong hoặc bỏ.")
  String privacy();

  @Message("Tải danh sách về")
  String exportTitle();

  @Message(
      "Đủ tư cách theo từng thời kỳ và chức vụ, cùng các cột như tệp nhập. Việc tải về được ghi lại.")
  String exportLead();

  @Message("Tải tệp Excel")
  String asXlsx();

  @Message("Tải tệp CSV")
  String asCsv();

  @Message("Các lần nhập gần đây")
  String pastTitle();

  @Message("{day}, {by}: {rows} dòng")
  String pastLine(String day, String by, int rows);

  @Message("Đang đọc")
  String stateReading();

  @Message("Không đọc được hết")
  String stateRefused();

  @Message("Chờ xác nhận")
  String stateChecked();

  @Message("Đã nhập")
  String stateApplied();

  @Message("Đã bỏ")
  String stateDropped();

  @Message("Mở")
  String open();

  @Message("Xem trước khi nhập")
  String checkTitle();

  @Message("Tệp {name}, {rows} dòng")
  String checkFile(String name, int rows);

  @Message("Kiểu chữ đọc được: {charset}")
  String lettersTold(String charset);

  @Message("Các cột không đọc: {headings}")
  String unread(String headings);

  @Message("Thêm mới")
  String creates();

  @Message("Sửa")
  String changes();

  @Message("Giữ nguyên")
  String leaves();

  @Message("Không nhận")
  String refuses();

  @Message("Tất cả")
  String all();

  @Message("Chỉ xem")
  String onlyThese();

  @Message("Dòng")
  String lineNumber();

  @Message("Họ và tên")
  String name();

  @Message("Chi bộ")
  String cell();

  @Message("Kết quả")
  String outcome();

  @Message("Cụ thể")
  String why();

  @Message("Không có dòng nào.")
  String noRows();

  @Message("Trang {page} trên {pages}")
  String pageOf(int page, int pages);

  @Message("Trang trước")
  String earlier();

  @Message("Trang sau")
  String later();

  @Message("Sửa các dòng không nhận")
  String resultTitle();

  @Message(
      "Tải lại đúng tệp này kèm cột Kết quả, sửa tại chỗ rồi đưa lên lần nữa. Những dòng đã đúng sẽ được giữ nguyên.")
  String resultLead();

  @Message("Xác nhận nhập")
  String applyTitle();

  @Message(
      "Thêm {created} đồng chí, sửa {changed} đồng chí. {refused} dòng không nhận sẽ được bỏ qua.")
  String applySome(int created, int changed, int refused);

  @Message("Thêm {created} đồng chí, sửa {changed} đồng chí.")
  String applyAll(int created, int changed);

  @Message("Nhập vào danh sách")
  String apply();

  @Message("Tệp này không làm thay đổi danh sách.")
  String nothingToApply();

  @Message("Bỏ tệp này")
  String drop();

  @Message("Danh sách đã thay đổi từ lúc kiểm tra. Đồng chí xem lại kết quả mới rồi xác nhận.")
  String stale();

  @Message("Đã nhập xong")
  String appliedTitle();

  @Message("Lập tổ chức mới")
  String newUnit();

  @Message("Đã có, không thay đổi")
  String sameUnit();

  @Message("Cấp trên")
  String superior();

  @Message("Lập {created} tổ chức mới. {refused} dòng không nhận sẽ được bỏ qua.")
  String applySomeUnits(int created, int refused);

  @Message("Lập {created} tổ chức mới.")
  String applyAllUnits(int created);

  @Message("Nội dung tệp đã được xóa khỏi hệ thống; còn lại số liệu và dấu vân tay của tệp.")
  String appliedNote();

  @Message("Đã bỏ tệp này")
  String droppedTitle();

  @Message("Dấu vân tay của tệp: {hash}")
  String fingerprint(String hash);

  @Message("Về trang nhập danh sách")
  String back();

  @Message("Đồng chí chọn tệp danh sách trước")
  String missingFile();

  @Message("Đưa vào danh sách")
  String newMember();

  @Message("Đã có, không thay đổi")
  String sameMember();

  @Message("họ và tên")
  String changeName();

  @Message("năm sinh")
  String changeBirth();

  @Message("giới tính")
  String changeSex();

  @Message("số thẻ")
  String changeCard();

  @Message("điện thoại")
  String changePhone();

  @Message("thư điện tử (cần đồng ý lại)")
  String changeMail();

  @Message("ngày đồng ý nhận thư")
  String changeConsent();

  @Message("ngày kết thúc tư cách")
  String changeUntil();

  @Message("tư cách mới")
  String changeStanding();

  @Message("Sửa: {what}")
  String changed(String what);
}
