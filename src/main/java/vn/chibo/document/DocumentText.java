package vn.chibo.document;

import io.quarkus.qute.TemplateData;

/// The words that belong to the Party's form itself (R30). A Party document is written in
/// Vietnamese whatever language the reader's pages are in, so these are no message bundle.
@TemplateData(namespace = "words")
public final class DocumentText {

  public static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
  public static final String STAR = "*";

  /// Across every page of invented data (decision 11).
  public static final String SAMPLE = "DỮ LIỆU MẪU";

  public static final String CLERK = "NGƯỜI GHI BIÊN BẢN";
  public static final String CHAIR = "CHỦ TRÌ HỘI NGHỊ";
  public static final String FOR_THE_CELL = "T/M CHI BỘ";
  public static final String SECRETARY = "BÍ THƯ";
  public static final String FOR_THE_CELL_COMMITTEE = "T/M CHI ỦY";
  public static final String RECIPIENTS = "Nơi nhận:";
  public static final String ATTENDANCE_LIST = "DANH SÁCH ĐIỂM DANH";

  public static final String NUMBER = "TT";
  public static final String NAME = "Họ và tên";
  public static final String POST = "Chức vụ";
  public static final String HOW = "Hình thức";
  public static final String IN = "Vào";
  public static final String OUT = "Ra";
  public static final String NOTE = "Ghi chú";
  public static final String SITE = "Điểm cầu";
  public static final String ARRIVED = "Giờ đến";
  public static final String SIGNED = "Ký tên";
  public static final String TASK = "Nhiệm vụ";
  public static final String STATUS = "Tình trạng đầu kỳ";
  public static final String RESULT = "Kết quả";
  public static final String NO_TASKS = "Không có nhiệm vụ nào được giao từ kỳ trước.";
  public static final String NOBODY = "Danh sách không có ai.";

  public static final String CHECK_AT = "Kiểm tra văn bản tại";
  public static final String CHECK_CODE = "Mã văn bản:";
  public static final String FINGERPRINT = "Dấu vân tay:";
  public static final String CHECK_PICTURE = "Mã QR mở trang kiểm tra văn bản này";
  public static final String SLIP_TO = "Kính gửi đồng chí";
  public static final String SLIP_WHEN = "Thời gian:";
  public static final String SLIP_WHERE = "Địa điểm:";
  public static final String SLIP_HOW = "Quét mã bằng máy ảnh điện thoại, hoặc gõ địa chỉ:";
  public static final String SLIP_HELP = "Cần giúp, gọi:";
  public static final String SLIP_PRIVATE =
      "Liên kết riêng của đồng chí, không chuyển cho người khác.";
  public static final String SLIP_PICTURE = "Mã QR mở liên kết riêng của đồng chí";

  private DocumentText() {}
}
