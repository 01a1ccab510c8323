package vn.chibo.rulebook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words around the rules page; what the rules themselves say stands in the rule-set files.
@MessageBundle("rulebook")
interface RulebookText {

  @Message("Quy định đang áp dụng")
  String title();

  @Message(
      "Mọi con số, thời hạn, tỷ lệ mà hệ thống dùng đều ở đây, kèm văn bản và mức độ chắc chắn.")
  String lead();

  @Message(
      "Nơi chưa tìm thấy quy định, trang này ghi rõ đó là mặc định của hệ thống. Văn bản của Đảng"
          + " luôn là căn cứ cuối cùng.")
  String caution();

  @Message("Có hiệu lực từ ngày {from}")
  String inForceFrom(String from);

  @Message("Áp dụng từ ngày {from} đến ngày {until}")
  String inForceBetween(String from, String until);

  @Message("Buổi sinh hoạt giữ bộ quy định của ngày được triệu tập, kể cả khi quy định đổi sau đó.")
  String meetingsKeepTheirs();

  @Message("Các phần")
  String parts();

  @Message("Các bộ quy định")
  String ruleSets();

  @Message("Các văn bản")
  String sources();

  @Message("Căn cứ")
  String citedAs();

  @Message("Quy tắc {rule}")
  String rule(String rule);
}
