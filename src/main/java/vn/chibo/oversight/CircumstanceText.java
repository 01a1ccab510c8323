package vn.chibo.oversight;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the list of special circumstances.
@MessageBundle("circumstances")
public interface CircumstanceText {

  @Message("Hoàn cảnh đặc biệt")
  String title();

  @Message(
      "Chi bộ ghi hoàn cảnh đặc biệt khi cần sinh hoạt trực tuyến mà chưa có văn bản cho phép. Cấp trên xác nhận hoặc không chấp thuận.")
  String lead();

  @Message("Chưa có chi bộ nào ghi hoàn cảnh đặc biệt.")
  String none();

  @Message("Chờ xem xét")
  String open();

  @Message("Đã xác nhận")
  String confirmed();

  @Message("Không chấp thuận")
  String refused();

  @Message("Sinh hoạt ngày {day}, ghi ngày {stated}")
  String when(String day, String stated);
}
