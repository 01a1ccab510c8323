package vn.chibo.reform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What a decision touches, counted.
@MessageBundle("touch")
public interface TouchText {

  @Message("Đổi tên thành {name}; biên bản, hồ sơ cũ giữ tên cũ")
  String renamedTo(String name);

  @Message("Chuyển về trực thuộc {name}")
  String movedTo(String name);

  @Message("Lập mới")
  String made();

  @Message("Lập mới, trực thuộc {name}")
  String madeUnder(String name);

  @Message("Đã phân {many} đảng viên")
  String sharedMembers(int many);

  @Message("Đã phân {many} tổ chức")
  String sharedBelow(int many);

  @Message("{many} chi bộ bên dưới đi theo")
  String touchCells(long many);

  @Message("{many} tổ chức trực thuộc chuyển sang tổ chức tiếp nhận")
  String touchChildren(long many);

  @Message("{many} đảng viên {standing}")
  String touchMembers(long many, String standing);

  @Message("{many} chức vụ kết thúc từ {day}")
  String touchPosts(long many, String day);

  @Message("{many} phân công cấp ủy viên phụ trách kết thúc từ {day}; cấp ủy mới phân công lại")
  String touchFollowers(long many, String day);

  @Message("{many} buổi đã triệu tập từ {day} sẽ hủy, người được triệu tập được báo")
  String touchCalled(long many, String day);

  @Message("{many} buổi đang lên lịch từ {day} sẽ hủy")
  String touchDrafts(long many, String day);

  @Message("{many} đường dẫn cá nhân không dùng để dự buổi bị hủy nữa")
  String touchLinks(long many);

  @Message("{many} nhiệm vụ đang làm đi theo người được giao")
  String touchTasks(long many);

  @Message("{many} văn bản cho phép trực tuyến hết hiệu lực từ {day}")
  String touchAuthorisations(long many, String day);

  @Message("{many} buổi đã họp, cùng biên bản và điểm danh, giữ nguyên tại tổ chức cũ")
  String touchHeld(long many);

  @Message("chính thức")
  String official();

  @Message("dự bị")
  String probationary();

  @Message("được miễn sinh hoạt")
  String exempt();

  @Message("tạm vắng, sinh hoạt nơi khác")
  String tempOut();

  @Message("sinh hoạt tạm thời từ nơi khác đến")
  String tempIn();

  @Message("bị đình chỉ sinh hoạt")
  String suspended();

  @Message("bị khởi tố, tạm giam")
  String chargedOrDetained();

  @Message("đang chuyển sinh hoạt")
  String transferring();

  @Message("Chi bộ được sắp xếp lại theo Quyết định số {number} ngày {day} của {body}.")
  String cancelReason(String number, String day, String body);
}
