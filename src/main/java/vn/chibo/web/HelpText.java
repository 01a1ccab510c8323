package vn.chibo.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// How the service is used, person by person.
@MessageBundle("help")
interface HelpText {

  @Message("Hướng dẫn sử dụng")
  String helpTitle();

  @Message("Mỗi người chỉ cần đọc phần của mình.")
  String helpLead();

  @Message("Các phần")
  String helpContents();

  @Message("Khi không có mạng, không có máy")
  String helpPaperTitle();

  @Message(
      "In danh sách và biên bản trống trước buổi họp, ghi tay, nhập lại sau. Buổi họp ghi "
          + "trên giấy có giá trị như buổi họp ghi trên máy và được đánh dấu rõ.")
  String helpPaper();

  @Message("Cần giúp đỡ, đồng chí gọi bí thư chi bộ hoặc người quản trị của đảng ủy xã.")
  String helpContact();

  @Message("Hỗ trợ khó nhìn, khó nghe")
  String accTitle();

  @Message("Trang này dùng được với cỡ chữ lớn, bàn phím và phần mềm đọc màn hình.")
  String accLead();

  @Message(
      "Phóng to chữ đến 400% bằng trình duyệt; nội dung tự xuống dòng, không phải kéo " + "ngang.")
  String accSize();

  @Message("Dùng phím Tab để đi, Enter để bấm. Viền vàng và đen cho biết đang ở đâu.")
  String accKeys();

  @Message("Mỗi hình vẽ, mỗi ô màu đều có lời; trạng thái không chỉ dựa vào màu.")
  String accReader();

  @Message(
      "Khó nghe: chương trình, tài liệu và kết quả biểu quyết luôn có chữ; đồng chí gửi "
          + "được ý kiến bằng văn bản.")
  String accHearing();

  @Message(
      "Khó dùng máy: gọi điện vào họp, hoặc trả lời khi được gọi tên. Phiếu giấy luôn "
          + "được chấp nhận.")
  String accPhone();

  @Message(
      "Mọi trang được kiểm tra tự động theo WCAG 2.2 mức AA ở màn hình điện thoại và máy "
          + "tính.")
  String accTested();

  @Message("Chỗ nào khó dùng, đồng chí báo bí thư chi bộ để chúng tôi sửa.")
  String accReport();

  @Message("Máy đang mất mạng")
  String offTitle();

  @Message("Chưa mở được trang này vì mất mạng")
  String offHeading();

  @Message("Những gì đồng chí đã bấm và nhập vẫn giữ trên máy và tự gửi khi có mạng.")
  String offKept();

  @Message("Đang họp: gọi số điện thoại trên phiếu mời, hoặc nhờ người ghi biên bản gọi tên.")
  String offNow();

  @Message("Thử lại")
  String offAgain();

  @Message("Bí thư, phó bí thư, chi ủy")
  String secretary();

  @Message(
      "Trang Tổng quan cho biết tháng này đã làm đến bước nào: họp chi ủy, thông báo, tài "
          + "liệu, xin vắng, đảng phí, sinh hoạt, gửi biên bản, giao nhiệm vụ.")
  String secretaryOne();

  @Message(
      "Bấm “Lên lịch sinh hoạt”, chọn loại, ngày giờ, hình thức, địa điểm, chương trình "
          + "và tải tài liệu lên. Trang kiểm tra cuối cùng cho đọc lại trước khi gửi.")
  String secretaryTwo();

  @Message(
      "Hình thức trực tuyến hoặc kết hợp cần văn bản cho phép của cấp ủy. Nếu chưa có, hệ "
          + "thống nói rõ căn cứ và cho ghi hoàn cảnh đặc biệt.")
  String secretaryThree();

  @Message(
      "Hệ thống gửi thư mời có đường dẫn riêng. Với đồng chí không có thư điện tử: in "
          + "phiếu có mã vuông, hoặc gọi điện rồi đánh dấu đã báo.")
  String secretaryFour();

  @Message(
      "Xem xét từng trường hợp xin vắng: đồng ý hoặc không đồng ý. Cấp trên chỉ thấy “có "
          + "lý do”.")
  String secretaryFive();

  @Message(
      "Đến giờ, bấm “Khai mạc”. Từ lúc đó phòng họp trực tuyến mở và bảng điểm danh bắt "
          + "đầu ghi.")
  String secretarySix();

  @Message(
      "Sau buổi họp: đọc lại, thông qua, ký biên bản; hệ thống đánh số, xuất tệp PDF và "
          + "gửi lên cấp trên.")
  String secretarySeven();

  @Message("Đảng viên dự sinh hoạt")
  String member();

  @Message(
      "Mở đường dẫn trong thư hoặc quét mã trên phiếu. Không cần tài khoản, không cần mật "
          + "khẩu.")
  String memberOne();

  @Message("Trả lời: dự tại chỗ, dự trực tuyến, hoặc xin vắng và ghi lý do.")
  String memberTwo();

  @Message(
      "Khi buổi họp bắt đầu, bấm “Tôi có mặt”. Mất mạng vẫn bấm được: máy giữ lại và tự "
          + "gửi khi có mạng.")
  String memberThree();

  @Message(
      "Bấm “Vào phòng họp” để nghe, nói và nhìn. Máy yếu thì chọn chỉ nghe và nói, hoặc "
          + "gọi số điện thoại trên trang.")
  String memberFour();

  @Message(
      "Nếu mở đường dẫn trong Zalo mà không có tiếng, chọn “Mở bằng trình duyệt” ở góc " + "trên.")
  String memberFive();

  @Message("Chưa được xác nhận có mặt? Người ghi biên bản gọi tên, đồng chí trả lời là được.")
  String memberSix();

  @Message(
      "Mất đường dẫn hoặc đưa nhầm cho người khác: báo bí thư để thu hồi và gửi đường dẫn "
          + "mới.")
  String memberSeven();

  @Message("Người ghi biên bản")
  String clerk();

  @Message(
      "Chủ trì mở màn hình ghi biên bản cho đồng chí, hoặc đồng chí dùng tài khoản của " + "mình.")
  String clerkOne();

  @Message(
      "Bảng điểm danh tự cập nhật. Đánh dấu đồng chí có mặt tại hội trường, gọi tên các "
          + "đồng chí “chờ xác nhận”.")
  String clerkTwo();

  @Message(
      "Mất mạng vẫn đánh dấu được: máy giữ lại, gửi sau. Không tắt trang khi còn dòng chờ "
          + "gửi.")
  String clerkThree();

  @Message(
      "Bấm “Chốt danh sách” khi đã đủ. Số đảng viên được tính và số phiếu cần có được giữ "
          + "cố định từ lúc đó.")
  String clerkFour();

  @Message(
      "Với mỗi nội dung biểu quyết: ghi số tán thành, không tán thành, không có ý kiến. "
          + "Hệ thống so với số đảng viên và báo nếu không khớp.")
  String clerkFive();

  @Message(
      "Biên bản được soạn sẵn từ những gì đã diễn ra; đồng chí bổ sung ý kiến thảo luận, "
          + "đọc lại và ký.")
  String clerkSix();

  @Message("Phụ trách điểm cầu")
  String keeper();

  @Message(
      "Mở đường dẫn dành cho điểm cầu. Trang chỉ hiện danh sách đảng viên được phân công "
          + "dự tại điểm đó.")
  String keeperOne();

  @Message("Đánh dấu từng đồng chí khi đến, ghi giờ nếu đến muộn hoặc về sớm.")
  String keeperTwo();

  @Message("Khi biểu quyết, đếm tay giơ và báo số cho người ghi biên bản.")
  String keeperThree();

  @Message(
      "Mất mạng vẫn đánh dấu được; máy tự gửi khi có mạng. Có thể ghi trên giấy và đọc "
          + "qua điện thoại.")
  String keeperFour();

  @Message("Cấp ủy cấp trên, ủy ban kiểm tra")
  String committee();

  @Message(
      "Trang Giám sát cho thấy từng chi bộ theo tháng: đã họp, hình thức, tỷ lệ dự họp, "
          + "biên bản đủ hay muộn.")
  String committeeOne();

  @Message("Bấm vào một buổi họp để xem danh sách điểm danh và căn cứ của từng dòng.")
  String committeeTwo();

  @Message("Biên bản, ý kiến và lý do vắng chỉ thấy khi chi bộ đã gửi lên.")
  String committeeThree();

  @Message("Mỗi lần xem đều được ghi nhật ký và chi bộ biết ai đã xem.")
  String committeeFour();
}
