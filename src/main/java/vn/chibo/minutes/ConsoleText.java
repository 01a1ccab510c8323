package vn.chibo.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the console of the evening (R26).
@MessageBundle("console")
interface ConsoleText {

  @Message("Trình tự buổi sinh hoạt")
  String title();

  @Message("Biên bản")
  String toMinutes();

  @Message("Điểm danh")
  String toBoard();

  @Message("Biểu quyết")
  String toMotions();

  @Message("Buổi sinh hoạt chưa khai mạc hoặc đã kết thúc. Đồng chí vẫn ghi bổ sung được.")
  String notOpen();

  @Message(
      "Biên bản đã đọc trước chi bộ. Ý kiến ghi thêm chỉ vào biên bản khi đưa biên "
          + "bản về dự thảo.")
  String alreadyRead();

  @Message("Khai mạc")
  String openingTitle();

  @Message(
      "Nêu lý do, giới thiệu đại biểu, cử thư ký, công bố điểm danh, đảng phí, thông "
          + "qua chương trình.")
  String openingHint();

  @Message("Có mặt")
  String present();

  @Message("{present}/{summoned} đồng chí được triệu tập")
  String presentOf(int present, int summoned);

  @Message("Chưa chốt điểm danh")
  String rollOpen();

  @Message("Có quyền biểu quyết")
  String voting();

  @Message("Vắng có lý do")
  String excused();

  @Message("Vắng không lý do")
  String unexcused();

  @Message("Miễn sinh hoạt")
  String exempt();

  @Message("Đã nộp đảng phí")
  String dues();

  @Message("chưa ghi nhận")
  String duesNone();

  @Message("Chủ trì")
  String chair();

  @Message("Người ghi biên bản")
  String clerk();

  @Message("chưa cử")
  String noClerk();

  @Message("Ghi ý kiến")
  String speakTitle();

  @Message("Ghi người phát biểu và ý chính. Mất mạng vẫn ghi được: máy giữ lại và tự gửi.")
  String speakHint();

  @Message("Nội dung")
  String item();

  @Message("Người phát biểu")
  String speaker();

  @Message("Không ghi tên")
  String nobody();

  @Message("Loại ý kiến")
  String kind();

  @Message("Báo cáo, trình bày")
  String kindReport();

  @Message("Ý kiến thảo luận")
  String kindOpinion();

  @Message("Tự phê bình, phê bình")
  String kindCriticism();

  @Message("Ý kiến cấp ủy viên phụ trách")
  String kindRemark();

  @Message("Kết luận")
  String kindConclusion();

  @Message("Ý chính")
  String gist();

  @Message("Tối đa 4000 chữ cái. Không ghi bí mật nhà nước.")
  String gistHint();

  @Message("Ghi ý kiến")
  String keepSpeech();

  @Message("Đã ghi vào nội dung.")
  String speechKept();

  @Message(
      "Đã ghi, nhưng biên bản đã đọc: đưa biên bản về dự thảo thì ý kiến này mới vào "
          + "biên bản.")
  String speechAfterReading();

  @Message("Nội dung")
  String agendaTitle();

  @Message("Chỉ thảo luận trực tiếp")
  String inPersonOnly();

  @Message("Ghi ý kiến vào nội dung này")
  String speakHere();

  @Message("Sửa")
  String correct();

  @Message("Ghi bản sửa")
  String correctKeep();

  @Message("Gạch bỏ")
  String strike();

  @Message("Thông qua")
  String carried();

  @Message("Không thông qua")
  String failed();

  @Message("Chưa ghi ý kiến nào.")
  String nothingSaid();

  @Message("Nhiệm vụ kỳ trước")
  String lastTasksTitle();

  @Message("Không có nhiệm vụ nào cần xem lại.")
  String noLastTasks();

  @Message("Đồng chí {owner}, hạn {due}")
  String taskDue(String owner, String due);

  @Message("Kết quả")
  String taskStatus();

  @Message("Chưa báo cáo")
  String statusOpen();

  @Message("Hoàn thành")
  String statusDone();

  @Message("Đang làm, gia hạn")
  String statusExtended();

  @Message("Không làm nữa")
  String statusDropped();

  @Message("Ghi rõ kết quả")
  String taskResult();

  @Message("Hạn mới (nếu gia hạn)")
  String taskNewDue();

  @Message("Ghi kết quả")
  String keepTask();

  @Message("Giao nhiệm vụ")
  String newTasksTitle();

  @Message("Nhiệm vụ")
  String taskText();

  @Message("Người làm")
  String taskOwner();

  @Message("Thời hạn")
  String taskDueOn();

  @Message("Giao nhiệm vụ")
  String giveTask();

  @Message("Bỏ nhiệm vụ này")
  String takeBack();

  @Message("Chấm điểm buổi sinh hoạt")
  String scoreTitle();

  @Message(
      "Điểm chuyên cần, thời lượng và đưa tài liệu được tính từ dữ liệu đã ghi; chi "
          + "bộ cho điểm các mục còn lại.")
  String scoreHint();

  @Message("tối đa {most}")
  String scoreMost(int most);

  @Message("tính từ dữ liệu")
  String scoreRecorded();

  @Message("Đã chấm {total}/100 điểm")
  String scored(int total);

  @Message("Ghi điểm")
  String keepScore();

  @Message("Kết thúc")
  String closeTitle();

  @Message("Người ghi biên bản đọc lại biên bản, chi bộ biểu quyết thông qua.")
  String closeHint();
}
