import type { HelpTopic } from './help-topics';

export const decisionTopics: readonly HelpTopic[] = [
  {
    heading: 'Thêm người mới',
    permission: 'person.create',
    steps: [
      'Trang Hồ sơ, chọn Thêm người. Người mới vào bằng quyết định tuyển dụng, tiếp nhận hoặc chuyển đến: hồ sơ, quá trình làm việc, chức vụ và bậc lương được lập theo quyết định trong cùng một lần.',
      'Loại quyết định cần người thứ hai xác nhận thì hồ sơ được lập ngay, quá trình làm việc có khi quyết định được xác nhận.',
      'Người đã làm việc từ trước mà chưa có quyết định trong sổ: chọn Hồ sơ cũ, chưa có quyết định; các quyết định ghi sau.',
    ],
  },
  {
    heading: 'Ghi nhận quyết định',
    permission: 'decision.write',
    steps: [
      'Mở hồ sơ rồi chọn Ghi nhận quyết định, hoặc vào Hồ sơ, Quyết định. Chọn loại, người, ghi số, ngày ký, ngày hiệu lực; ngày hiệu lực trước hay sau hôm nay đều được.',
      'Cột Những dòng sẽ đổi cho thấy trước và sau của từng dòng trong hồ sơ. Dòng ghi tính lại là dòng đứng sau ngày hiệu lực. Chưa bấm Ghi nhận thì hồ sơ chưa đổi gì.',
      'Một quyết định cho nhiều người: thêm từng người, hoặc dán một cột số định danh, số hiệu từ Excel; nâng lương thì mỗi người một bậc, bậc kế tiếp được gợi ý.',
      'Quyết định có ngày hiệu lực về sau hiện là Sắp có hiệu lực và tự có hiệu lực đúng ngày.',
    ],
  },
  {
    heading: 'Bố trí người vào vị trí việc làm',
    permission: 'decision.write',
    steps: [
      'Vị trí việc làm, mở cơ quan, bấm Chưa bố trí vị trí rồi Ghi quyết định bố trí, cho một người hoặc cho cả danh sách.',
      'Tuyển dụng, điều động, bổ nhiệm, biệt phái cũng chọn được vị trí của cơ quan nhận; mỗi vị trí ghi số phân bổ, có mặt, còn trống.',
      'Vượt số phân bổ hoặc tỷ lệ thì ghi lý do; quyết định vẫn được ghi nhận.',
    ],
  },
  {
    heading: 'Đính chính, thu hồi quyết định',
    permission: 'decision.write',
    steps: [
      'Mở quyết định, chọn Đính chính để ghi lại cho đúng, hoặc Thu hồi kèm lý do. Xem trước những dòng sẽ đổi rồi mới ghi.',
      'Không có gì bị xóa: quyết định cũ còn trong sổ với dấu Đã đính chính hoặc Đã thu hồi.',
    ],
  },
  {
    heading: 'Xác nhận quyết định người khác ghi',
    permission: 'decision.confirm',
    steps: [
      'Trang Quyết định, chọn Chờ tôi xác nhận. Mở từng quyết định, xem những dòng sẽ đổi rồi chọn Xác nhận hoặc Trả lại kèm lý do.',
      'Người ghi không tự xác nhận được. Loại nào cần người thứ hai do Sở Nội vụ đặt ở nút Loại cần xác nhận.',
    ],
  },
  {
    heading: 'Biến động của một đơn vị',
    permission: 'decision.read',
    steps: [
      'Mở đơn vị, chọn Biến động: số người đầu kỳ, tăng, giảm theo lý do, cuối kỳ. Chọn một con số để xem những người đứng sau nó.',
    ],
  },
];
