import type { Permission } from '@hr/contracts';
import { decisionTopics } from './decision-topics';
import { reportTopics } from './report-topics';
import { trainingTopics } from './training-topics';

/** One thing a person may want to do: shown to those whose account permits it. */
export interface HelpTopic {
  readonly heading: string;
  readonly permission: Permission | null;
  readonly steps: readonly string[];
}

export const helpTopics: readonly HelpTopic[] = [
  {
    heading: 'Xem hồ sơ của mình và đề nghị sửa',
    permission: 'own.read',
    steps: [
      'Trang Hồ sơ của tôi có toàn bộ hồ sơ, kể cả các mục hạn chế của chính bạn, và cho biết ai đã mở hồ sơ, vì sao.',
      'Chọn mục ở Đề nghị sửa, ghi những gì đã thay đổi, rồi Gửi tờ khai. Có bản quét thì Lưu nháp, đính kèm cạnh từng thay đổi rồi gửi; nháp chưa ai thấy.',
      'Đơn vị kiểm tra, Sở Nội vụ duyệt; đến lúc đó hồ sơ mới đổi. Tờ khai bị trả lại thì sửa rồi gửi lại.',
      'Chức vụ, lương, quá trình làm việc do quyết định ghi: thấy sai thì dùng Báo sai sót.',
      'Khi có đợt rà soát, trả lời từng mục: Không có gì thay đổi, hoặc Khai thay đổi.',
    ],
  },
  {
    heading: 'Kiểm tra và duyệt tờ khai',
    permission: 'declaration.check',
    steps: [
      'Trang Tờ khai (trong phần Hồ sơ) xếp theo ngày gửi; hạn tính bằng ngày làm việc theo lịch nghỉ, quá hạn hiện màu đỏ.',
      'Mở một tờ khai để xem từng mục cạnh hồ sơ đang có. Chấp nhận, trả lại kèm lý do, hoặc không chấp nhận.',
      'Người kiểm tra không duyệt tờ khai mình đã kiểm tra; không ai xử lý tờ khai của chính mình.',
      'Hồ sơ đã đổi sau khi khai thì chỗ vướng hiện cả ba giá trị; chọn giá trị giữ lại rồi duyệt.',
      'Tờ khai về mục hạn chế tự mở mục đó trong 30 phút, căn cứ là tờ khai; lượt mở được ghi và người khai đọc được.',
      'Mỗi tờ khai được duyệt là một phiên bản mới; xem So sánh phiên bản từ tờ khai.',
    ],
  },
  {
    heading: 'Mở đợt rà soát, cấp tài khoản tự phục vụ',
    permission: 'campaign.manage',
    steps: [
      'Ở Tờ khai, chọn Đợt rà soát rồi Mở đợt: chọn mục, đơn vị, thời gian.',
      'Trang của đợt cho biết mỗi đơn vị hoàn thành bao nhiêu; Nhắc người chưa xong để lại lời nhắn ở trang của họ.',
      'Cấp tài khoản tự phục vụ tải về một tệp Excel có mật khẩu lần đầu; mật khẩu không lưu ở đâu khác.',
    ],
  },
  {
    heading: 'Tìm một người',
    permission: 'person.read',
    steps: [
      'Nhấn phím / ở bất cứ trang nào rồi gõ một phần họ tên, không cần dấu, không cần viết hoa: nguyen van an.',
      'Có thể gõ vài số cuối của số định danh cá nhân, hoặc số hiệu CBCCVC.',
      'Người đã nghỉ, đã chuyển đi vẫn tìm thấy; danh sách Hồ sơ mặc định chỉ hiện người đang công tác.',
    ],
  },
  {
    heading: 'Lọc danh sách',
    permission: 'person.read',
    steps: [
      'Ở trang Hồ sơ, chọn Điều kiện để thêm bộ lọc. Các bộ lọc nằm trong địa chỉ trang nên có thể lưu lại hoặc gửi cho đồng nghiệp.',
      'Chọn Cột để thêm, bớt cột; lựa chọn được nhớ trên máy này.',
    ],
  },
  {
    heading: 'Xuất danh sách',
    permission: 'person.export',
    steps: [
      'Ở trang Hồ sơ, tệp xuất ra đúng bộ lọc, thứ tự và các cột đang chọn. Trang Đến hạn xuất ra Excel đúng những việc đang lọc.',
      'Xuất danh sách đứng sau một con số của báo cáo phải ghi lý do. Mỗi lần xuất đều được ghi lại.',
    ],
  },
  {
    heading: 'In lý lịch theo mẫu',
    permission: 'person.print',
    steps: [
      'Trong hồ sơ, chọn In rồi chọn mẫu: sơ yếu lý lịch TT 06/2023, 2C-BNV/2008, tiểu sử tóm tắt, phiếu bổ sung lý lịch; bản Word hoặc PDF.',
      'Mục hạn chế (31, 34, 35.2, 36, 37.3) chỉ được in khi đã mở; chưa mở thì bản in ghi (mục hạn chế, chưa mở).',
      'In nhiều người: chọn tối đa 200 người ở danh sách hồ sơ, bấm In lý lịch. Tệp ZIP nằm ở mục In ấn trong một ngày, rời trang rồi quay lại vẫn thấy.',
      'Quyết định về lương in từ từng dòng lương của hồ sơ. Mỗi lần in đều được ghi lại.',
    ],
  },
  {
    heading: 'Thay mẫu in của cơ quan',
    permission: 'settings.manage',
    steps: [
      'Ở mục In ấn, chọn Mẫu in, chọn đơn vị, tải mẫu đang dùng về và sửa trong Word. Giữ các thẻ trong dấu ngoặc nhọn, ví dụ {fullName}.',
      'Tải mẫu đã sửa lên. Thẻ không biết được nêu tên để sửa lại. Có thể trở về mẫu mặc định bất cứ lúc nào.',
      'Mẫu riêng chỉ dùng cho bản Word; bản PDF luôn theo mẫu chuẩn.',
    ],
  },
  {
    heading: 'Xem tình hình tại một ngày đã qua',
    permission: 'organisation.read',
    steps: [
      'Ở trang Hồ sơ hoặc Đơn vị, chọn Tính đến và gõ ngày. Dải màu ở mép trên nhắc rằng đang xem ngày khác hôm nay.',
      'Gõ 30/06/2025 để xem cấp huyện và ba tỉnh cũ trước khi hợp nhất.',
    ],
  },
  {
    heading: 'Sửa hồ sơ',
    permission: 'person.write',
    steps: [
      'Mở hồ sơ, chọn Sửa ở từng mục, lưu bằng nút Lưu mục này hoặc Ctrl+S.',
      'Ngày gõ thế nào cũng được: 1/3/75, 01031975, 03/1975 hoặc chỉ 1975. Dòng dưới ô cho biết ngày đã được hiểu thế nào.',
      'Dòng màu vàng là lời nhắc, vẫn lưu được; dòng màu đỏ là lỗi, phải sửa trước khi lưu.',
      'Nếu người khác vừa lưu cùng hồ sơ, cả hai bản được đặt cạnh nhau để chọn; không bản nào bị mất.',
      'Lương không sửa đè: ghi thêm một lần xếp lương, hoặc đính chính lần đã ghi.',
    ],
  },
  ...decisionTopics,
  {
    heading: 'Xem phương án sắp xếp tổ chức',
    permission: 'reorganisation.read',
    steps: [
      'Đơn vị, Sắp xếp: mở một phương án để xem đơn vị, người và vị trí sẽ về đâu. Phương án đang soạn không làm thay đổi sổ.',
      'Phần Kết quả cho số người trước và sau, người đứng đầu và cấp phó so với định mức, dôi dư so với mục tiêu năm, quyết định tương lai và đề án vướng vào.',
      'Ở danh sách chọn hai phương án rồi So sánh. Lộ trình giải quyết dôi dư theo năm hiện khi xem một phương án.',
    ],
  },
  {
    heading: 'Hợp nhất, chia tách, giải thể, chuyển đơn vị',
    permission: 'reorganisation.write',
    steps: [
      'Ở Sắp xếp, lập phương án, chọn đơn vị và nơi tiếp nhận; đơn vị trực thuộc, vị trí và số được giao được đề xuất sẵn. Lập phương án khác để có bản thứ hai.',
      'Phần Người: chọn một hay nhiều người rồi Ghi ngoại lệ để đi nơi khác, đổi chức vụ, vị trí, hoặc xác định là dôi dư.',
      'Áp dụng ghi tất cả trong một lần, có hiệu lực vào ngày của phương án. Sổ đã đổi sau khi xem trước thì bị từ chối và nói rõ phần nào đổi.',
      'Hoàn tác được đến ngày hiệu lực; sau đó khi chưa có quyết định hay thay đổi nào mới hơn.',
      'Dôi dư: mỗi trường hợp có phương án giải quyết, quyết định, hạn, năm dự kiến và cách xử lý chỉ tiêu.',
    ],
  },
  {
    heading: 'Xem ai đã sửa, ai đã mở hồ sơ',
    permission: 'history.read',
    steps: [
      'Trong hồ sơ, chọn Lịch sử. Mỗi lần lưu hiện thành một dòng bằng lời, ví dụ Trình độ LLCT: Trung cấp → Cao cấp.',
      'Không ai sửa hoặc xóa được các dòng này, kể cả người quản trị.',
      'Thẻ Ai đã xem ghi cả lượt mở mục hạn chế: mục nào, lý do gì, theo văn bản nào.',
    ],
  },
  {
    heading: 'Mở mục hạn chế của hồ sơ',
    permission: 'person.restricted',
    steps: [
      'Sức khỏe, lịch sử bản thân, kỷ luật, gia đình, kinh tế gia đình được khóa. Chọn Mở khóa ở mục cần xem, chọn các mục, ghi lý do và văn bản làm căn cứ.',
      'Mục mở trong 30 phút cho riêng tài khoản đã mở, rồi tự khóa. Đồng nghiệp cùng phòng muốn xem phải tự mở khóa.',
      'Nội dung thay đổi của mục hạn chế trong Lịch sử cũng chỉ hiện khi mục đang mở.',
    ],
  },
  {
    heading: 'Ghi khác kết quả tính',
    permission: 'person.write',
    steps: [
      'Trình độ cao nhất, chức vụ hiện tại, chức vụ kiêm nhiệm, lương hiện hưởng được tính từ các bảng của hồ sơ; chọn vì sao để xem cách tính.',
      'Nếu giấy tờ chưa đủ để tính đúng, chọn biểu tượng bút, ghi giá trị và lý do. Kết quả tính vẫn hiện bên cạnh, bỏ giá trị ghi thay là trở lại.',
    ],
  },
  {
    heading: 'Xem và sửa chất lượng dữ liệu',
    permission: 'quality.read',
    steps: [
      'Trang Chất lượng cho điểm của từng đơn vị và những điều vướng nhiều nhất. Chọn một điều để biết vì sao và căn cứ nào.',
      'Việc cần sửa là danh sách từng người, từng điều; mở một dòng là đến đúng mục phải sửa trong hồ sơ. Sửa xong, điều đó mất ngay.',
      'Điều đúng là như vậy thì chọn Bỏ qua và ghi lý do; nó hiện lại khi thông tin đứng sau thay đổi.',
      'Điểm của một hồ sơ là 100 trừ 12 cho mỗi điều sai, 5 cho mỗi điều cần xem, 2 cho mỗi điều nên bổ sung.',
    ],
  },
  {
    heading: 'Theo dõi dữ liệu chờ gửi',
    permission: 'transfer.read',
    steps: [
      'Mỗi thay đổi mà cơ sở dữ liệu quốc gia cần tự vào trang Gửi dữ liệu với hạn 3 ngày làm việc; quá hạn hiện màu đỏ ở trang Tổng quan.',
      'Hồ sơ thiếu mục bắt buộc chưa gửi được; lý do ghi ngay ở dòng của người đó.',
    ],
  },
  {
    heading: 'Gửi dữ liệu về cơ sở dữ liệu quốc gia',
    permission: 'transfer.send',
    steps: [
      'Đóng gói để gửi lấy những thay đổi chờ lâu nhất (tối đa 500), mỗi người một lần, kiểm theo lược đồ đã công bố. Hồ sơ thiếu mục bắt buộc ở lại, có lý do.',
      'Gửi gói đặt tệp vào thư mục gửi và đánh dấu đã gửi. Trả lời của nơi nhận được đọc mỗi phút; người bị từ chối quay lại hàng chờ.',
    ],
  },
  {
    heading: 'Xem giấy tờ của hồ sơ',
    permission: 'paper.read',
    steps: [
      'Trong hồ sơ, chọn Giấy tờ. Mỗi thành phần hồ sơ là một mục; cột Còn thiếu cho biết những giấy tờ phải có mà chưa có và mức đầy đủ.',
      'Bấm ảnh hoặc tên để xem từng trang: phím ← → chuyển trang, + − phóng to, thu nhỏ, Esc đóng. Tải về giữ nguyên tên tệp gốc. Mỗi lần xem, tải đều được ghi lại.',
      'Giấy tờ của mục hạn chế (sức khỏe, kỷ luật, kê khai tài sản, thanh tra, chính trị) chỉ hiện sau khi mở mục đó trong hồ sơ.',
    ],
  },
  {
    heading: 'Thêm, loại giấy tờ',
    permission: 'paper.write',
    steps: [
      'Chọn Thêm tệp ở thành phần, hoặc kéo tệp thả vào đó: PDF, ảnh JPEG, PNG, Word (.docx), tối đa 30 MB. Trên điện thoại có thể chụp ngay bằng máy ảnh.',
      'Mất mạng giữa chừng thì cứ để trang mở: phần đã gửi vẫn còn, có mạng lại sẽ tự gửi tiếp. Tệp gửi dở được giữ một ngày.',
      'Ghi bản giấy dùng cho giấy tờ chưa quét: kho, kệ, hộp giữ bản chính. Sau này thêm bản quét vào chính dòng đó.',
      'Ảnh chân dung 4 × 6 hiện ở đầu hồ sơ; ảnh mới nhất được dùng.',
      'Loại giấy tờ phải ghi lý do và ai đồng ý. Dòng và tệp vẫn được giữ; chọn Hiện giấy tờ đã loại để xem và đưa trở lại.',
    ],
  },
  ...reportTopics,
  {
    heading: 'Nhập danh sách từ Excel',
    permission: 'person.import',
    steps: [
      'Để nhập văn bằng, gia đình, khen thưởng, kỷ luật, đánh giá, phụ cấp… cho người đã có hồ sơ, chọn Tải mẫu lý lịch: mỗi trang một bảng, mỗi dòng ghi số định danh hoặc số hiệu của người đó.',
      'Trang Nhập liệu nhận biểu BM03/BNV, BM04/BNV như đơn vị vẫn lập, hoặc tệp mẫu tải về từ chính trang này (.xlsx, .csv).',
      'Cột nào chưa nhận ra thì được hỏi một lần, câu trả lời được nhớ cho những tệp cùng mẫu.',
      'Trước khi ghi luôn có bản xem trước: người mới, người đã có, dòng có lỗi kèm lý do. Chưa bấm ghi thì sổ chưa đổi gì.',
      'Dòng không ghi được trả lại bằng tệp Excel có lý do cạnh từng ô. Cả đợt nhập có thể hoàn tác khi chưa có thay đổi nào mới hơn.',
    ],
  },
  ...trainingTopics,
  {
    heading: 'Việc đến hạn: nâng bậc, nghỉ hưu, hết nhiệm kỳ, hợp đồng',
    permission: 'due.read',
    steps: [
      'Trang Đến hạn (cùng phần Hồ sơ) liệt kê theo tháng, xem được dạng lịch, lọc theo việc và đơn vị.',
      'Bấm Vì sao để xem cách tính từng dòng kèm căn cứ.',
      'Khi quyết định đã được ghi nhận, việc tự khỏi danh sách. Không cần đánh dấu gì.',
    ],
  },
  {
    heading: 'Ghi quyết định cho việc đến hạn',
    permission: 'decision.write',
    steps: [
      'Ở trang Đến hạn, bấm Ghi quyết định để mở mẫu quyết định đã điền sẵn.',
      'Chọn nhiều lượt nâng bậc thường xuyên để ghi một quyết định chung; mỗi người hưởng từ ngày đến hạn của mình.',
      'Lùi thời điểm nghỉ hưu, tuổi nghỉ hưu thấp hơn hoặc kéo dài công tác: ghi quyết định tương ứng, ngày nghỉ hưu tính lại theo đó.',
    ],
  },
  {
    heading: 'Lịch nghỉ, tham số quy định, mức lương cơ sở',
    permission: 'settings.manage',
    steps: [
      'Trang Thiết lập: thêm, sửa, bỏ ngày nghỉ và ngày làm bù theo thông báo hằng năm. Năm 2027 còn ngày tạm tính, cần đối chiếu.',
      'Tham số và mức lương cơ sở chỉ thêm giá trị mới từ một ngày kèm căn cứ; việc cũ vẫn tính theo giá trị cũ.',
      'Sửa xong, các hạn chưa tới được tính lại ở phía sau trong ít phút.',
    ],
  },
  {
    heading: 'Lập, đổi tên, chuyển, kết thúc đơn vị',
    permission: 'organisation.write',
    steps: [
      'Mở đơn vị ở trang Đơn vị và chọn việc cần ghi. Mỗi việc cần số, ngày, cơ quan ban hành của văn bản và ngày có hiệu lực.',
      'Tên cũ và cấp trên cũ được giữ theo ngày. Đơn vị còn người hoặc còn đơn vị trực thuộc thì chưa kết thúc được.',
    ],
  },
  {
    heading: 'Cấp tài khoản và vai trò',
    permission: 'account.manage',
    steps: [
      'Trang Quản trị: thêm tài khoản, hệ thống cấp mật khẩu lần đầu và chỉ hiện một lần; người dùng phải đổi khi đăng nhập.',
      'Vai trò gắn với một đơn vị và khoảng ngày, bao gồm mọi đơn vị trực thuộc. Hết ngày, vai trò tự hết hiệu lực.',
      'Khóa tài khoản hoặc Kết thúc mọi phiên có tác dụng ngay. Người quản trị không xem được hồ sơ cá nhân.',
    ],
  },
  {
    heading: 'Tài khoản của tôi',
    permission: null,
    steps: [
      'Chọn chữ viết tắt tên ở góc trên bên phải để đổi mật khẩu, xem các phiên đang mở và kết thúc phiên lạ.',
      'Nhấn phím ? để xem các phím tắt. Giao diện sáng, tối chọn trong cùng danh mục đó.',
    ],
  },
];
