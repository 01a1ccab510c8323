package vn.chibo.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of taking one item out of issued minutes.
@MessageBundle("extract")
interface ExtractText {

  @Message("Trích biên bản")
  String title();

  @Message(
      "Chọn nội dung cần trích. Bản trích giữ nguyên văn nội dung đó và mang mã của biên bản; in ra"
          + " để ký.")
  String lead();

  @Message("Về biên bản")
  String toMinutes();
}
