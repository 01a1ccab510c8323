package vn.chibo.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of a roster file and of a file of organisations, each with the heading we write and
/// the others that offices write, folded. `POSTS`, `NUMBER` and `RESULT` are known so that nobody
/// is warned about them; they are not read: a post is given by a decision, not by a file.
enum Column {
  UNIT_CODE(Contents.TREE, "Mã tổ chức", "ma", "maso", "matochucdang", "madonvi"),
  UNIT_PARENT(
      Contents.TREE, "Mã cấp trên", "matochuccaptren", "macaptrentructiep", "madonvicaptren"),
  UNIT_KIND(Contents.TREE, "Loại tổ chức", "loai", "loaihinh", "loaitochucdang", "cap"),
  UNIT_NAME(Contents.TREE, "Tên tổ chức", "ten", "tendaydu", "tentochucdang", "tendonvi"),
  UNIT_SHORT(Contents.TREE, "Tên gọi tắt", "tentat", "tengon", "tenngan", "viettat"),
  UNIT_PLACE(Contents.TREE, "Địa danh", "diadanhbanhanhvanban", "noibanhanh", "diaban"),
  UNIT_SINCE(Contents.TREE, "Ngày thành lập", "thanhlap", "ngaylap", "thanhlapngay"),
  UNIT_DECISION(Contents.TREE, "Số quyết định", "soqd", "quyetdinh", "quyetdinhthanhlap"),
  UNIT_NUMBER(Contents.TREE, "Số thứ tự", "stt", "tt", "so"),
  UNIT_RESULT(Contents.TREE, "Kết quả", "ketquakiemtra"),
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

  private static final Map<Contents, Map<String, Column>> BY_HEADING =
      Arrays.stream(values())
          .collect(
              Collectors.groupingBy(
                  column -> column.contents,
                  Collectors.flatMapping(
                      Column::named,
                      Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one))));

  /// What an export of organisations writes, in this order.
  static final List<Column> TREE_EXPORTED =
      List.of(
          UNIT_CODE,
          UNIT_PARENT,
          UNIT_KIND,
          UNIT_NAME,
          UNIT_SHORT,
          UNIT_PLACE,
          UNIT_SINCE,
          UNIT_DECISION);

  /// What an export of members writes, in this order.
  static final List<Column> EXPORTED =
      List.of(
          CELL_CODE, CELL_NAME, MEMBER_ID, FULL_NAME, BIRTH, SEX, CARD, STANDING, SINCE, UNTIL,
          DECISION, PHONE, MAIL, CONSENT, POSTS);

  private final Contents contents;
  private final String heading;
  private final List<String> others;

  Column(String heading, String... others) {
    this(Contents.MEMBERS, heading, others);
  }

  Column(Contents contents, String heading, String... others) {
    this.contents = contents;
    this.heading = heading;
    this.others = List.of(others);
  }

  Contents contents() {
    return contents;
  }

  String heading() {
    return heading;
  }

  boolean isRead() {
    return this != NUMBER && this != POSTS && !isResult();
  }

  /// Our own last column of a file that was checked.
  boolean isResult() {
    return this == RESULT || this == UNIT_RESULT;
  }

  private Stream<Map.Entry<String, Column>> named() {
    return Stream.concat(Stream.of(heading), others.stream())
        .map(spelling -> Map.entry(Folded.of(spelling), this));
  }

  /// Empty for a heading that nobody here knows.
  static Optional<Column> of(Contents contents, String heading) {
    var known = BY_HEADING.getOrDefault(contents, Map.of());
    return Optional.ofNullable(known.get(Folded.of(heading)));
  }
}
