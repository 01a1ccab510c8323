package vn.chibo.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The agenda and the connection sites of a meeting.
@MessageBundle("agenda")
public interface AgendaText {

  @Message("Lỗi:")
  String errorMark();

  @Message("Chương trình")
  String title();

  @Message("Bắt đầu từ chương trình mẫu. Đồng chí thêm, bớt, đổi thứ tự cho hợp với chi bộ.")
  String hint();

  @Message("Nhiệm vụ tháng trước còn lại ({count})")
  String tasks(int count);

  @Message("{owner}, hạn {due}")
  String taskOf(String owner, String due);

  @Message("Chưa ghi nhiệm vụ nào còn lại.")
  String noTasks();

  @Message("Bàn qua mạng được, biểu quyết trực tiếp")
  String voteInPerson();

  @Message("Chỉ bàn trực tiếp; chương trình trực tuyến để chỗ trống")
  String inPersonOnly();

  @Message("Lên")
  String up();

  @Message("Xuống")
  String down();

  @Message("Bỏ")
  String drop();

  @Message("Thêm nội dung")
  String add();

  @Message("Nội dung mới")
  String itemNew();

  @Message("Loại nội dung")
  String kind();

  @Message(
      "Bí mật nhà nước, bầu cử, bỏ phiếu kín, kỷ luật, nhân sự chỉ bàn trực tiếp. Kết "
          + "nạp, công nhận, xóa tên: bàn qua mạng được, biểu quyết trực tiếp.")
  String kindHint();

  @Message("Ghi ngắn gọn")
  String itemTitle();

  @Message("Không ghi nội dung bí mật nhà nước vào đây")
  String itemTitleHint();

  @Message("Đồng chí ghi nội dung, nhiều nhất {most} chữ cái")
  String missingTitle(int most);

  @Message("Đồng chí chọn loại nội dung")
  String missingKind();

  @Message("Chương trình chưa có nội dung nào.")
  String empty();

  @Message("Báo cáo")
  String kindReport();

  @Message("Thông tin, phổ biến văn bản")
  String kindInformation();

  @Message("Thảo luận")
  String kindDiscussion();

  @Message("Chuyên đề")
  String kindThematic();

  @Message("Nghị quyết, kết luận")
  String kindResolution();

  @Message("Kết nạp đảng viên")
  String kindAdmission();

  @Message("Công nhận đảng viên chính thức")
  String kindRecognition();

  @Message("Xóa tên")
  String kindStrikeOff();

  @Message("Kỷ luật")
  String kindDiscipline();

  @Message("Nhân sự")
  String kindPersonnel();

  @Message("Bầu cử")
  String kindElection();

  @Message("Bỏ phiếu kín")
  String kindSecretBallot();

  @Message("Nội dung có bí mật nhà nước")
  String kindStateSecret();

  @Message("Việc khác")
  String kindOther();

  @Message("Điểm cầu")
  String sitesTitle();

  @Message(
      "Mỗi điểm cầu có một đồng chí phụ trách: điểm danh tại chỗ, ghi ai phát biểu, đếm "
          + "số giơ thẻ.")
  String sitesHint();

  @Message("Chưa có điểm cầu. Nếu mọi người dự bằng máy riêng thì bỏ qua bước này.")
  String noSites();

  @Message("Phụ trách: {name}")
  String keptBy(String name);

  @Message("Cấp đường dẫn cho người phụ trách")
  String linkGive();

  @Message("Cấp lại đường dẫn")
  String linkAgain();

  @Message("Đã cấp đường dẫn. Cấp lại thì đường dẫn cũ không mở được nữa.")
  String linkGiven();

  @Message("Bỏ điểm cầu")
  String siteRemove();

  @Message("Thêm điểm cầu")
  String siteAdd();

  @Message("Điểm cầu mới")
  String siteNew();

  @Message("Tên điểm cầu")
  String siteName();

  @Message("Ví dụ: Nhà văn hóa bản Huổi Pù")
  String siteNameHint();

  @Message("Đồng chí phụ trách")
  String keeper();

  @Message("Đảng viên của chi bộ, có mặt tại điểm cầu")
  String keeperHint();

  @Message("Chọn một đồng chí")
  String chooseMember();

  @Message("Đồng chí ghi tên điểm cầu, nhiều nhất {most} chữ cái")
  String missingSiteName(int most);

  @Message("Đồng chí chọn người phụ trách")
  String missingKeeper();

  @Message("Đường dẫn của điểm cầu")
  String linkTitle();

  @Message("Đường dẫn chỉ hiện lần này")
  String linkOnce();

  @Message(
      "In trang này hoặc cho đồng chí phụ trách quét mã ngay. Hệ thống không giữ đường "
          + "dẫn; nếu mất, đồng chí cấp lại.")
  String linkOnceHint();

  @Message("Mã vuông mở trang điểm danh của điểm cầu")
  String qrOfLink();

  @Message("Đường dẫn chỉ dành cho đồng chí phụ trách điểm cầu này. Không chuyển cho người khác.")
  String linkSecrecy();

  @Message("Bấm Ctrl và P để in, hoặc chọn In trong trình duyệt.")
  String printHint();

  @Message("Về danh sách điểm cầu")
  String toSites();

  @Message("Về buổi sinh hoạt")
  String toMeeting();
}
