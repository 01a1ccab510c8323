package vn.chibo.reform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What is wrong with a decision as it was typed, and what stands against it.
@MessageBundle("unfit")
public interface UnfitText {

  @Message("Đồng chí ghi số, ký hiệu quyết định, không quá 60 chữ")
  String missingNumber();

  @Message("Đồng chí ghi cơ quan ban hành quyết định")
  String missingBody();

  @Message("Đồng chí ghi tên đầy đủ của tổ chức")
  String missingName();

  @Message("Đồng chí ghi tên ngắn của tổ chức")
  String missingShortName();

  @Message("Đồng chí ghi địa danh")
  String missingPlace();

  @Message("Đồng chí chọn loại tổ chức")
  String missingKind();

  @Message("Dài quá. Đồng chí rút gọn còn không quá {most} chữ")
  String tooLong(int most);

  @Message("Không có ngày này. Đồng chí nhập lại, ví dụ 28 11 2026")
  String noSuchDay();

  @Message("Ngày ban hành chưa đến. Đồng chí xem lại văn bản")
  String decidedAhead();

  @Message("Ngày hiệu lực phải trong khoảng từ {from} đến {until}")
  String outOfTime(String from, String until);

  @Message("Mã gồm các nhóm chữ số như {example}; tổ chức cấp trên có ít nhóm hơn")
  String wrongCode(String example);

  @Message("Không tìm thấy tổ chức đang hoạt động “{words}” trong phạm vi của đồng chí")
  String noSuchOne(String words);

  @Message("Có nhiều tổ chức như vậy: {names}. Đồng chí gõ mã")
  String several(String names);

  @Message("Đồng chí chọn ít nhất hai tổ chức để sáp nhập thành tổ chức mới")
  String twoSources();

  @Message("Đồng chí chọn ít nhất một tổ chức để sáp nhập")
  String oneSource();

  @Message("Mỗi lần sáp nhập không quá {most} tổ chức")
  String tooManySources(int most);

  @Message("Đồng chí ghi ít nhất hai tổ chức mới, hoặc chọn để tổ chức cũ tiếp tục")
  String twoParts();

  @Message("Đồng chí ghi ít nhất một tổ chức mới")
  String onePart();

  @Message("Đồng chí đánh dấu ít nhất một mục")
  String nobodyTicked();

  @Message("Đồng chí chọn nơi phân về")
  String noPartChosen();

  @Message("Có tổ chức không thuộc phạm vi của đồng chí.")
  String faultOutOfReach();

  @Message("{name} không thể sáp nhập hay chuyển vào chính mình.")
  String faultSame(String name);

  @Message("{name} đã kết thúc hoạt động từ {day}.")
  String faultDissolved(String name, String day);

  @Message(
      "{name} không thể trực thuộc {other}, vì {other} đang nằm bên dưới hoặc chính là "
          + "{name}.")
  String faultCycle(String name, String other);

  @Message("{name} không thể trực thuộc {other}: loại tổ chức này không đứng dưới loại kia.")
  String faultKind(String name, String other);

  @Message("Từ {day} không lập mới loại tổ chức này: {name}.")
  String faultKindEnded(String name, String day);

  @Message("{name} và {other} không cùng loại tổ chức.")
  String faultKindsDiffer(String name, String other);

  @Message("{name} thành lập ngày {day}; ngày hiệu lực phải sau ngày đó.")
  String faultBeforeEstablished(String name, String day);

  @Message("{name} đã có thay đổi từ {day}; ngày hiệu lực phải sau ngày đó.")
  String faultBeforeLastChange(String name, String day);

  @Message("Mã {code} đã có tổ chức khác dùng: {name}.")
  String faultCodeTaken(String name, String code);

  @Message("{above} đã có tổ chức tên {name}.")
  String faultNameTaken(String name, String above);

  @Message("{name}: chưa có gì thay đổi so với hiện nay.")
  String faultNothingChanges(String name);

  @Message(
      "{name} đang chờ thực hiện theo Quyết định số {number}. Đồng chí rút quyết định "
          + "đó trước.")
  String faultAlreadyPlanned(String name, String number);

  @Message("{name} còn đảng viên hoặc tổ chức trực thuộc. Đồng chí chọn tổ chức tiếp nhận.")
  String faultNotEmpty(String name);

  @Message("{name}: còn {many} đảng viên hoặc tổ chức chưa phân về đâu.")
  String faultUnassigned(String name, String many);

  @Message("{name}: chưa phân đảng viên hoặc tổ chức nào về.")
  String faultEmptyPart(String name);

  @Message("Một buổi sinh hoạt của tổ chức đang diễn ra.")
  String faultSessionOpen();

  @Message("Hệ thống chưa thực hiện được ({code}). Đồng chí báo người vận hành.")
  String faultUnknown(String code);
}
