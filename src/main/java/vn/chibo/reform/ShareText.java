package vn.chibo.reform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Who goes to which part of a split.
@MessageBundle("share")
public interface ShareText {

  @Message("Phân về tổ chức mới")
  String shareTitle();

  @Message(
      "Đồng chí đánh dấu rồi chọn tổ chức mới. Có thể làm nhiều lần; phân lại thì lần "
          + "sau thay lần trước.")
  String shareLead();

  @Message("Còn {many} chưa phân")
  String shareOpen(long many);

  @Message("Ai không phân thì ở lại tổ chức cũ.")
  String shareGoesOn();

  @Message("Đã phân đủ")
  String shareAll();

  @Message("Đảng viên, tổ chức")
  String shareWho();

  @Message("Phân về")
  String sharePart();

  @Message("Bỏ phân")
  String shareNobody();

  @Message("Phân những mục đã đánh dấu")
  String shareSave();

  @Message("Không có đảng viên hoặc tổ chức nào để phân.")
  String shareEmpty();

  @Message("chưa phân")
  String notAssigned();

  @Message("Xem trước và xác nhận")
  String toPreview();
}
