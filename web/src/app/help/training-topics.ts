import type { HelpTopic } from './help-topics';

export const trainingTopics: readonly HelpTopic[] = [
  {
    heading: 'Lập kế hoạch đào tạo, bồi dưỡng',
    permission: 'training.write',
    steps: [
      'Trang Đào tạo, Nhu cầu: bản đồ cho biết mỗi đơn vị thiếu gì, bao nhiêu người. Mở một con số, chọn Lập dòng kế hoạch để đưa nhu cầu vào kế hoạch của đơn vị.',
      'Ở Kế hoạch, chọn Lập kế hoạch rồi Đề xuất từ nhu cầu; mỗi dòng ghi chương trình, quý, số chỗ, kinh phí theo nguồn. Xong thì Trình kế hoạch.',
      'Kế hoạch bị trả lại hiện lý do ở cột Tình trạng; sửa rồi trình lại. Sau khi phê duyệt, mỗi dòng hiện đã cử, hoàn thành, đã chi.',
    ],
  },
  {
    heading: 'Tổng hợp, phê duyệt kế hoạch đào tạo',
    permission: 'training.approve',
    steps: [
      'Ở Kế hoạch, chọn năm: Tổng hợp các kế hoạch đã trình, rồi Phê duyệt bằng một quyết định. Từng kế hoạch cũng có thể tổng hợp, trả lại riêng.',
      'Bảng theo quý cộng các dòng của mọi đơn vị; bảng bên dưới đặt kế hoạch cạnh thực hiện của từng chương trình.',
    ],
  },
  {
    heading: 'Mở lớp, đưa người vào lớp',
    permission: 'training.write',
    steps: [
      'Ở Lớp, chọn Mở lớp. Vào lớp, chọn Thêm người: lọc từ danh sách người đang cần, hoặc tải tệp Excel theo mẫu.',
      'Trước khi ghi, từng người được kiểm tra từng điều kiện; người bị từ chối đứng đầu với lý do. Vì sao cho xem từng điều kiện và căn cứ. Vẫn cử thì phải ghi lý do.',
      'Lớp đủ chỗ thì người thêm sau vào danh sách chờ; có người rút, người chờ lâu nhất được đưa lên. Người tự đăng ký chờ đơn vị Xác nhận.',
      'Khai giảng ghi lại đơn vị, vị trí, ngạch của từng người vào ngày đó, để báo cáo sau này vẫn đúng.',
    ],
  },
  {
    heading: 'Điểm danh, ghi kết quả, cấp chứng chỉ',
    permission: 'training.teach',
    steps: [
      'Mở lớp trên điện thoại, chọn Điểm danh, chọn buổi: chạm một lần là có mặt, lần nữa là vắng. Mất mạng thì dấu vẫn giữ trên màn hình và tự gửi lại.',
      'Kết quả ghi theo bảng hoặc từ Excel (mẫu đã có danh sách lớp). Enter ở ô điểm đi xuống người kế tiếp.',
      'Chứng chỉ cấp một lần cho mọi người hoàn thành, số hiệu chạy tiếp nhau; trình độ vào hồ sơ và yêu cầu vị trí việc làm được tính lại ngay.',
    ],
  },
  {
    heading: 'Đọc báo cáo đào tạo',
    permission: 'training.read',
    steps: [
      'Lượt: một người trong một lớp tính một lượt. Người: mỗi người tính một lần, nên cột Người không cộng dọc được; dòng cuối được đếm lại.',
      'Lớp kéo dài qua năm mới tính vào năm kết thúc. Cách đếm in ngay dưới bảng. Chọn con số lượt để xem những người đứng sau nó.',
    ],
  },
  {
    heading: 'Tự đăng ký lớp học',
    permission: 'own.declare',
    steps: [
      'Ở Hồ sơ của tôi, mục Lớp đang nhận đăng ký: chọn Đăng ký; đơn vị xác nhận rồi mới có chỗ. Rút đăng ký được cho đến lúc xác nhận.',
      'Mục Đào tạo, bồi dưỡng của tôi có toàn bộ quá trình, số tiết năm nay so với nghĩa vụ và cam kết phục vụ.',
    ],
  },
];
