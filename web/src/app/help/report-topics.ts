import type { HelpTopic } from './help-topics';

export const reportTopics: readonly HelpTopic[] = [
  {
    heading: 'Chạy báo cáo, xem ai đứng sau con số',
    permission: 'report.read',
    steps: [
      'Trang Báo cáo liệt kê các biểu kèm căn cứ và hạn nộp. Mở một biểu, chọn đơn vị, ngày và cây đơn vị (hôm nay, vào ngày đó, trước 01/07/2025), chọn Xem.',
      'Bấm một con số, hoặc dùng phím mũi tên rồi Enter, để mở danh sách đúng bằng con số đó.',
      'Cột in nghiêng là phần chưa có dữ liệu, ngoài mẫu. Dưới bảng là các phép đối chiếu: khớp, hoặc lệch bao nhiêu ở dòng nào.',
      'Ghi ngày ở So với ngày để thấy chênh lệch dưới từng con số; mở con số đó để biết ai đến, ai rời, ai đạt thêm.',
      'Biểu đồ nào cũng có bảng đi kèm và tải được thành hình PNG, SVG. Diễn biến cho số người theo tháng trong mười năm.',
    ],
  },
  {
    heading: 'Tự lập biểu thống kê',
    permission: 'report.read',
    steps: [
      'Ở Báo cáo, chọn Biểu tự lập rồi Lập biểu mới. Chọn chỉ tiêu làm dòng và cột, có thể ghép hai chỉ tiêu hoặc thêm nhóm tuổi, rồi chọn Chạy.',
      'Lưu để dùng lại cho ngày khác, đơn vị khác. Biểu được chia sẻ thì người khác chạy được trong phạm vi của họ.',
    ],
  },
  {
    heading: 'Chốt báo cáo và kiểm chứng tệp',
    permission: 'report.freeze',
    steps: [
      'Mở báo cáo đúng ngày, đúng đơn vị, chọn Chốt báo cáo. Bản chốt có số thứ tự, dấu vân tay, chữ ký và nối vào bản trước; không ai sửa hoặc xóa được.',
      'Ở Đã chốt, mở một bản để xem lại đúng những dòng đã chốt và tải tệp XLSX, PDF, CSV, JSON.',
      'Biểu danh sách (BM03, BM04, BM02-VC) không chốt: xuất đúng mẫu kèm lý do, ngày xuất hiện ở trang Báo cáo.',
      'Ai nhận tệp đều kiểm chứng được ở trang Kiểm chứng (có đường dẫn ở trang đăng nhập): tệp nguyên vẹn hay đã đổi, đổi ở chỗ nào.',
    ],
  },
  {
    heading: 'Sửa mẫu biểu báo cáo',
    permission: 'report.define',
    steps: [
      'Mở báo cáo, chọn Mẫu biểu. Tải mẫu về hoặc sửa ngay trên trang; Kiểm tra mẫu chỉ ra dòng sai.',
      'Đặt ngày hiệu lực mới rồi Ban hành phiên bản mới. Số liệu trước ngày đó và các bản đã chốt vẫn theo mẫu cũ.',
    ],
  },
];
