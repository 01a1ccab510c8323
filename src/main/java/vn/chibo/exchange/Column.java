package vn.chibo.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of a roster file, each with the heading we write and the others that offices write,
/// folded. `POSTS`, `NUMBER` and `RESULT` are known so that nobody is warned about them; they are
/// not read: a post is given by a decision, not by a file.
enum Column {
  NUMBER("Số thứ tự", "stt", "tt", "so"),
  CELL_CODE("Mã chi bộ", "matochuc", "matochucdang", "madonvi", "maso chi bo"),
  CELL_NAME("Chi bộ", "tenchibo", "tochucdang", "donvi", "sinhhoattaichibo", "chibodangsinhhoat"),
  MEMBER_ID("Mã đảng viên", "madangvien", "madv"),
  FULL_NAME(
      "Họ và tên",
      "hoten",
      "hovatendangvien",
      "hotendangvien",
      "hovatenkhaisinh",
      "tendangvien",
      "tendaydu",
      "fullname"),
  FAMILY("Họ và tên đệm", "hodem", "hovadem", "holot", "hovatenlot", "ho", "hochulot"),
  GIVEN("Tên", "tengoi", "tenriêng"),
  BIRTH("Năm sinh", "ngaysinh", "ngaythangnamsinh", "sinhngay", "sinhnam", "ngaythangsinh"),
  SEX("Giới tính", "gioi", "namnu", "phai"),
  CARD("Số thẻ đảng viên", "sothe", "sothedang", "thedangvien", "sothedv", "sothedangvienmoi"),
  STANDING("Tư cách", "tucachdangvien", "loaidangvien", "tinhtrang", "trangthai", "dienđangvien"),
  SINCE("Từ ngày", "tungaythang", "ngayvechibo", "ngaychuyenden", "sinhhoattungay", "ngaybatdau"),
  UNTIL("Đến ngày", "ngayketthuc", "denhet", "sinhhoatdenngay"),
  DECISION("Số quyết định", "soqd", "quyetdinh", "soquyetdinhketnap"),
  JOINED("Ngày vào Đảng", "ngayketnap", "ngayvaodangdubi", "ngayketnapdang", "vaodang"),
  OFFICIAL_ON("Ngày chính thức", "ngaycongnhanchinhthuc", "ngayvaodangchinhthuc", "chinhthucngay"),
  PHONE("Điện thoại", "sodienthoai", "sdt", "dtdd", "dienthoaididong", "didong", "sodt", "dt"),
  MAIL("Thư điện tử", "email", "diachithudientu", "diachiemail", "hopthu", "thudientu"),
  CONSENT("Ngày đồng ý nhận thư", "dongynhanthutungay"),
  POSTS("Chức vụ", "chucvudang", "chucvutrongdang", "chucdanh", "nhiemvu"),
  RESULT("Kết quả", "ketquakiemtra");

  private static final Map<String, Column> BY_HEADING =
      Arrays.stream(values())
          .flatMap(column -> column.spellings().map(spelling -> Map.entry(spelling, column)))
          .distinct()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  /// What an export writes, in this order.
  static final List<Column> EXPORTED =
      List.of(
          CELL_CODE, CELL_NAME, MEMBER_ID, FULL_NAME, BIRTH, SEX, CARD, STANDING, SINCE, UNTIL,
          DECISION, PHONE, MAIL, CONSENT, POSTS);

  private final String heading;
  private final List<String> others;

  Column(String heading, String... others) {
    this.heading = heading;
    this.others = List.of(others);
  }

  String heading() {
    return heading;
  }

  boolean isRead() {
    return this != NUMBER && this != POSTS && this != RESULT;
  }

  private Stream<String> spellings() {
    return Stream.concat(Stream.of(heading), others.stream()).map(Folded::of);
  }

  /// Empty for a heading that nobody here knows.
  static Optional<Column> of(String heading) {
    return Optional.ofNullable(BY_HEADING.get(Folded.of(heading)));
  }
}
