import {
  type Block,
  type Layout,
  PHOTO_MM,
  b,
  centred,
  column,
  heading,
  i,
  line,
  period,
  side,
  table,
} from '../layout';

const center = { align: 'center' } as const;
const training = (last: string): Block =>
  table('', [
    ...period(),
    column('Tên cơ sở đào tạo, bồi dưỡng', 42, 'institution'),
    column(last, 36, 'level'),
  ]);
const trainings = (list: string, last = 'Chứng chỉ được cấp'): Block =>
  ({ ...training(last), list }) as Block;

const family = (list: string): Block =>
  table(list, [
    column('Mối quan hệ', 12, 'relation', center),
    column('Họ và tên', 22, 'name'),
    column('Năm sinh', 9, 'birthYear', center),
    column(
      'Quê quán, nghề nghiệp, chức danh, chức vụ, đơn vị công tác, học tập, nơi ở (trong, ngoài nước); thành viên các tổ chức chính trị - xã hội; làm việc cho chế độ cũ, tiền án, tiền sự (nếu có)',
      57,
      'text',
    ),
  ]);

/**
 * Sơ yếu lý lịch cán bộ, công chức, viên chức: items 1–38 with the form's own numbers and labels.
 * @source TT 06/2023/TT-BNV, form of the CV
 */
export const cv2023: Layout = {
  title: 'Sơ yếu lý lịch',
  margins: [18, 15, 18, 25],
  size: 12,
  numbering: 'foot',
  footer: 'Sơ yếu lý lịch cán bộ, công chức, viên chức – {fullName}',
  blocks: [
    side(
      [
        57,
        [
          line(['Cơ quan quản lý cán bộ, công chức, viên chức: ', b('{managingOrganisation}')], {
            align: 'left',
          }),
          line(['Cơ quan, đơn vị sử dụng cán bộ, công chức, viên chức: ', b('{usingOrganisation}')], {
            align: 'left',
            before: 3,
          }),
        ],
      ],
      [3, [line('')]],
      [
        40,
        [
          line('Số hiệu cán bộ, công chức, viên chức: {employeeCode}', { align: 'left' }),
          line('Mã số định danh: {nationalCode}', { align: 'left', before: 3 }),
        ],
      ],
    ),
    centred(b('SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC'), { size: 15, before: 14, after: 10 }),
    side(
      [PHOTO_MM.width + 6, [{ kind: 'photo', text: 'Ảnh màu\n(4 x 6 cm)' }]],
      [
        170 - PHOTO_MM.width - 6,
        [
          line(['1) Họ và tên khai sinh (viết chữ in hoa): ', b('{fullNameCapital}')]),
          line('Giới tính: {sex}', { before: 4 }),
          line('2) Các tên gọi khác: {otherNames}', { before: 4 }),
          line('3) Sinh ngày {birthDay} tháng {birthMonth} năm {birthYear}', { before: 4 }),
          line('4) Nơi sinh: {birthPlace}', { before: 4 }),
          line('5) Quê quán (xã/phường, huyện/quận, tỉnh/TP): {homePlace}', { before: 4 }),
          line('6) Dân tộc: {ethnic}          7) Tôn giáo: {religion}', { before: 4 }),
        ],
      ],
    ),
    ...[
      '8) Số CCCD: {citizenId}   Ngày cấp: {citizenIdIssuedOn}   SĐT liên hệ: {phone}',
      '9) Số BHXH: {socialInsuranceNo}   Số thẻ BHYT: {healthInsuranceNo}',
      '10) Nơi ở hiện nay: {currentAddress}',
      '11) Thành phần gia đình xuất thân: {familyClass}',
      '12) Nghề nghiệp trước khi được tuyển dụng: {priorOccupation}',
      '13) Ngày được tuyển dụng lần đầu: {firstRecruitedOn}   Cơ quan, tổ chức, đơn vị tuyển dụng: {recruitingBody}',
      '14) Ngày vào cơ quan hiện đang công tác: {joinedBodyOn}',
      '15) Ngày vào Đảng Cộng sản Việt Nam: {partyJoinedOn}   Ngày chính thức: {partyOfficialOn}',
      '16) Ngày tham gia tổ chức chính trị - xã hội đầu tiên (ngày vào Đoàn TNCS Hồ Chí Minh, Công đoàn, Hội): {firstUnionJoinedOn}   {unions}',
      '17) Ngày nhập ngũ: {enlistedOn}   Ngày xuất ngũ: {dischargedOn}   Quân hàm cao nhất: {militaryRank}',
      '18) Đối tượng chính sách: {policy}',
      '19) Trình độ giáo dục phổ thông (đã tốt nghiệp lớp mấy/thuộc hệ nào): {generalEducation}',
      '20) Trình độ chuyên môn cao nhất: {highestEducation}',
      '21) Học hàm: {academicRank}',
      '22) Danh hiệu nhà nước phong tặng: {stateTitles}',
      '23) Chức vụ hiện tại: {post}',
      '      Ngày bổ nhiệm/ngày phê chuẩn: {appointedOn}   Ngày bổ nhiệm lại/phê chuẩn nhiệm kỳ tiếp theo: {reappointedOn}',
      '24) Được quy hoạch chức danh: {plannedPosts}',
      '25) Chức vụ kiêm nhiệm: {concurrentPosts}',
      '26) Chức vụ Đảng hiện tại: {partyPost}',
      '27) Chức vụ Đảng kiêm nhiệm: {concurrentPartyPost}',
      '28) Công việc chính được giao: {mainDuty}',
      '29) Sở trường công tác: {strength}   Công việc làm lâu nhất: {longestJob}',
      '30) Tiền lương',
      '30.1) Ngạch/chức danh nghề nghiệp: {gradeName}   Mã số: {gradeCode}   Ngày bổ nhiệm ngạch/chức danh nghề nghiệp: {gradeSince}',
      '      Bậc lương: {step}   Hệ số: {coefficient}   Ngày hưởng: {stepSince}   Phần trăm hưởng: {paidPercent} %   Phụ cấp thâm niên vượt khung: {overScalePercent} %   Ngày hưởng PCTNVK: {overScaleSince}',
      '30.2) Phụ cấp chức vụ: {leaderAllowance}   Phụ cấp kiêm nhiệm: {concurrentAllowance}   Phụ cấp khác: {otherAllowance}',
      '30.3) Vị trí việc làm: {positionName}   Mã số: {positionCode}   Bậc lương: {positionStep}   Lương theo mức tiền: {positionAmount} đồng   Ngày hưởng: {positionSince}   Phần trăm hưởng: {positionPercent} %   Phụ cấp thâm niên vượt khung: {positionOverScale} %',
      '31) Tình trạng sức khỏe: {healthStatus}   Chiều cao: {height} cm   Cân nặng: {weight} kg   Nhóm máu: {bloodGroup}',
    ].map((text) => line(text, { before: 4, align: 'left' })),
    heading('32) QUÁ TRÌNH ĐÀO TẠO, BỒI DƯỠNG', { before: 12 }),
    heading('32.1- Chuyên môn (từ trung cấp trở lên cả trong nước và nước ngoài)'),
    table('degrees', [
      ...period(),
      column('Tên cơ sở đào tạo', 26, 'institution'),
      column('Chuyên ngành đào tạo', 22, 'major'),
      column('Hình thức đào tạo', 14, 'form', center),
      column('Văn bằng, trình độ', 16, 'level'),
    ]),
    heading('32.2- Lý luận chính trị'),
    table('politicalTrainings', [
      ...period(),
      column('Tên cơ sở đào tạo', 38, 'institution'),
      column('Hình thức đào tạo', 18, 'form', center),
      column('Văn bằng được cấp', 22, 'level'),
    ]),
    heading('32.3- Bồi dưỡng quản lý nhà nước/chức danh nghề nghiệp/nghiệp vụ chuyên ngành'),
    trainings('managementTrainings'),
    heading('32.4- Bồi dưỡng kiến thức an ninh, quốc phòng'),
    trainings('defenceTrainings'),
    heading('32.5- Tin học'),
    trainings('itCertificates'),
    heading('32.6- Ngoại ngữ/tiếng dân tộc'),
    table('languageCertificates', [
      ...period(),
      column('Tên cơ sở đào tạo', 32, 'institution'),
      column('Tên ngoại ngữ/tiếng dân tộc', 18, 'language', center),
      column('Chứng chỉ được cấp', 18, 'level'),
      column('Điểm số', 10, 'score', center),
    ]),
    heading('33) TÓM TẮT QUÁ TRÌNH CÔNG TÁC', { before: 12 }),
    table('careers', [
      ...period(),
      column('Đơn vị công tác (đảng, chính quyền, đoàn thể, tổ chức xã hội)', 46, 'organisation'),
      column('Chức danh/chức vụ', 32, 'title'),
    ]),
    heading('34) ĐẶC ĐIỂM LỊCH SỬ BẢN THÂN', { before: 12 }),
    heading(
      '34.1- Khai rõ: bị bắt, bị tù (từ ngày tháng năm nào đến ngày tháng năm nào, ở đâu?), đã khai báo cho ai, những vấn đề gì?',
    ),
    table('arrests', [
      ...period(),
      column('Ở đâu, những vấn đề gì', 52, 'text'),
      column('Đã khai báo cho ai', 26, 'declaredTo'),
    ]),
    heading('34.2- Bản thân có làm việc cho chế độ cũ'),
    table('oldRegimes', [
      ...period(),
      column('Chức danh, chức vụ', 24, 'title'),
      column('Đơn vị', 30, 'organisation'),
      column('Địa điểm', 24, 'place'),
    ]),
    heading('34.3- Tham gia hoặc có quan hệ với các tổ chức chính trị, kinh tế, xã hội nào ở nước ngoài'),
    table('foreignRelations', [
      ...period(),
      column('Tên tổ chức', 30, 'organisation'),
      column('Địa chỉ trụ sở', 24, 'place'),
      column('Công việc đã làm', 24, 'title'),
    ]),
    heading('35) KHEN THƯỞNG, KỶ LUẬT', { before: 12 }),
    heading('35.1- Thành tích thi đua, khen thưởng'),
    table('awards', [
      column('Năm', 9, 'year', center),
      column('Xếp loại chuyên môn', 24, 'rating', center),
      column('Xếp loại thi đua', 24, 'emulation', center),
      column('Hình thức khen thưởng', 43, 'award'),
    ]),
    heading('35.2- Kỷ luật Đảng/hành chính'),
    table('disciplines', [
      ...period(),
      column('Hình thức', 20, 'form'),
      column('Hành vi vi phạm chính', 34, 'behaviour'),
      column('Cơ quan quyết định', 24, 'issuer'),
    ]),
    heading('36) QUAN HỆ GIA ĐÌNH', { before: 12 }),
    heading('36.1- Về bản thân: Cha, Mẹ, Vợ (hoặc chồng), các con, anh chị em ruột'),
    family('relatives'),
    heading('36.2- Về bên vợ (hoặc chồng): Cha, Mẹ, anh chị em ruột'),
    family('spouseRelatives'),
    heading('37) HOÀN CẢNH KINH TẾ GIA ĐÌNH', { before: 12 }),
    heading('37.1- Quá trình lương của bản thân'),
    table('salaries', [
      ...period(),
      column('Mã số', 18, 'gradeCode', center),
      column('Bậc lương', 14, 'step', center),
      column('Hệ số lương', 18, 'coefficient', center),
      column('Tiền lương theo vị trí việc làm', 28, 'amount', center),
    ]),
    heading('37.2- Các loại phụ cấp khác'),
    table('allowances', [
      ...period(),
      column('Loại phụ cấp', 26, 'kind'),
      column('Phần trăm hưởng (%)', 13, 'percent', center),
      column('Hệ số', 10, 'coefficient', center),
      column('Hình thức hưởng', 15, 'form', center),
      column('Giá trị (đồng)', 14, 'amount', { align: 'right' }),
    ]),
    heading('37.3- Nguồn thu nhập chính của gia đình hằng năm'),
    ...[
      '- Tiền lương: {salaryIncome}',
      '- Các nguồn khác: {otherIncome}',
      '- Nhà ở:',
      '   + Được cấp, được thuê (loại nhà, tổng diện tích sử dụng m², giấy chứng nhận quyền sở hữu): {houseGranted}',
      '   + Nhà tự mua, tự xây (loại nhà, tổng diện tích sử dụng m², giấy chứng nhận quyền sở hữu): {houseBought}',
      '- Đất ở:',
      '   + Đất được cấp (m², giấy chứng nhận quyền sử dụng): {landGranted}',
      '   + Đất tự mua (m², giấy chứng nhận quyền sử dụng): {landBought}',
      '- Đất sản xuất, kinh doanh (tổng diện tích đất được cấp, tự mua, tự khai phá…): {businessLand}',
    ].map((text) => line(text, { before: 3, align: 'left' })),
    heading('38) NHẬN XÉT, ĐÁNH GIÁ CỦA CƠ QUAN, ĐƠN VỊ SỬ DỤNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC', {
      before: 12,
    }),
    line('{remark}', { before: 3, keepNext: true }),
    line('', { before: 4, keepNext: true }),
    side(
      [
        50,
        [
          centred(b('Người khai'), { before: 20 }),
          centred(i('Tôi xin cam đoan những lời khai trên đây là đúng sự thật')),
          centred(i('(Ký tên, ghi rõ họ tên)'), { after: 60 }),
          centred(b('{fullName}')),
        ],
      ],
      [
        50,
        [
          centred(i('{place}, ngày ….. tháng ….. năm 20….')),
          centred(b('Xác nhận của cơ quan quản lý cán bộ, công chức, viên chức'), { before: 4 }),
          centred(i('(Ký tên, đóng dấu)')),
        ],
      ],
    ),
  ],
};
