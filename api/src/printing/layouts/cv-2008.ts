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
  side,
  table,
} from '../layout';

const center = { align: 'center' } as const;

const family = (list: string): Block =>
  table(list, [
    column('Mối quan hệ', 12, 'relation', center),
    column('Họ và tên', 22, 'name'),
    column('Năm sinh', 9, 'birthYear', center),
    column(
      'Quê quán, nghề nghiệp, chức danh, chức vụ, đơn vị công tác, học tập, nơi ở (trong, ngoài nước); thành viên các tổ chức chính trị - xã hội',
      57,
      'text',
    ),
  ]);

/**
 * Sơ yếu lý lịch cán bộ, công chức: items 1–32 of the older form, which many files still ask for. The pay table (31)
 * runs downwards here, one row a step, and not to the right as on paper: a career has more steps than a page is wide.
 * @source QĐ 02/2008/QĐ-BNV, mẫu 2C-BNV/2008
 */
export const cv2008: Layout = {
  title: 'Sơ yếu lý lịch (2C-BNV/2008)',
  margins: [18, 15, 18, 25],
  size: 12,
  numbering: 'foot',
  footer: 'Mẫu 2C-BNV/2008 – {fullName}',
  blocks: [
    side(
      [
        59,
        [
          line(['Cơ quan, đơn vị có thẩm quyền quản lý CBCC: ', b('{managingOrganisation}')], {
            align: 'left',
          }),
          line(['Cơ quan, đơn vị sử dụng CBCC: ', b('{usingOrganisation}')], { align: 'left', before: 3 }),
        ],
      ],
      [3, [line('')]],
      [
        38,
        [
          line(
            i(
              'Mẫu 2C-BNV/2008 ban hành kèm theo Quyết định số 02/2008/QĐ-BNV ngày 06/10/2008 của Bộ trưởng Bộ Nội vụ',
            ),
            {
              align: 'center',
              size: 10,
            },
          ),
          line('Số hiệu cán bộ, công chức: {employeeCode}', { align: 'left', before: 3 }),
        ],
      ],
    ),
    centred(b('SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC'), { size: 15, before: 14, after: 10 }),
    side(
      [PHOTO_MM.width + 6, [{ kind: 'photo', text: 'Ảnh màu\n(4 x 6 cm)' }]],
      [
        170 - PHOTO_MM.width - 6,
        [
          line(['1) Họ và tên khai sinh (viết chữ in hoa): ', b('{fullNameCapital}')]),
          line('2) Tên gọi khác: {otherNames}', { before: 4 }),
          line('3) Sinh ngày: {birthDay} tháng {birthMonth} năm {birthYear}, Giới tính (nam, nữ): {sex}', {
            before: 4,
          }),
          line('4) Nơi sinh: {birthPlace}', { before: 4 }),
          line('5) Quê quán: {homePlace}', { before: 4 }),
          line('6) Dân tộc: {ethnic}          7) Tôn giáo: {religion}', { before: 4 }),
        ],
      ],
    ),
    ...[
      '8) Nơi đăng ký hộ khẩu thường trú: {permanentAddress}',
      '9) Nơi ở hiện nay: {currentAddress}',
      '10) Nghề nghiệp khi được tuyển dụng: {priorOccupation}',
      '11) Ngày tuyển dụng: {firstRecruitedOn}   Cơ quan tuyển dụng: {recruitingBody}',
      '12) Chức vụ (chức danh) hiện tại (về chính quyền hoặc Đảng, đoàn thể, kể cả chức vụ kiêm nhiệm): {allPosts}',
      '13) Công việc chính được giao: {mainDuty}',
      '14) Ngạch công chức (viên chức): {gradeName}   Mã ngạch: {gradeCode}',
      '      Bậc lương: {step}   Hệ số: {coefficient}   Ngày hưởng: {stepSince}   Phụ cấp chức vụ: {leaderAllowance}   Phụ cấp khác: {otherAllowance}',
      '15.1- Trình độ giáo dục phổ thông (đã tốt nghiệp lớp mấy/thuộc hệ nào): {generalEducation}',
      '15.2- Trình độ chuyên môn cao nhất (TSKH, TS, ThS, cử nhân, kỹ sư, cao đẳng, trung cấp, sơ cấp; chuyên ngành): {highestEducation}',
      '15.3- Lý luận chính trị (cao cấp, trung cấp, sơ cấp và tương đương): {highestPolitical}',
      '15.4- Quản lý nhà nước (chuyên viên cao cấp, chuyên viên chính, chuyên viên, cán sự…): {highestStateManagement}',
      '15.5- Ngoại ngữ (tên ngoại ngữ và trình độ): {highestLanguage}',
      '15.6- Tin học (trình độ): {highestIt}',
      '16) Ngày vào Đảng Cộng sản Việt Nam: {partyJoinedOn}   Ngày chính thức: {partyOfficialOn}',
      '17) Ngày tham gia tổ chức chính trị - xã hội (ngày tham gia tổ chức: Đoàn, Hội… và làm việc gì trong tổ chức đó): {firstUnionJoinedOn}   {unions}',
      '18) Ngày nhập ngũ: {enlistedOn}   Ngày xuất ngũ: {dischargedOn}   Quân hàm cao nhất: {militaryRank}',
      '19) Danh hiệu được phong tặng cao nhất (anh hùng lao động, anh hùng lực lượng vũ trang; nhà giáo, thầy thuốc, nghệ sĩ nhân dân và ưu tú…): {stateTitles}',
      '20) Sở trường công tác: {strength}',
      '21) Khen thưởng (hình thức cao nhất, năm nào): {highestAward}',
      '22) Kỷ luật (về đảng, chính quyền, đoàn thể; hình thức cao nhất, năm nào): {gravestDiscipline}',
      '23) Tình trạng sức khỏe: {healthStatus}   Chiều cao: {height} cm   Cân nặng: {weight} kg   Nhóm máu: {bloodGroup}',
      '24) Là thương binh hạng: {warInvalidClass}   Là con gia đình chính sách (con thương binh, con liệt sĩ, người nhiễm chất độc da cam/dioxin): {policy}',
      '25) Số chứng minh nhân dân (CCCD): {citizenId}   Ngày cấp: {citizenIdIssuedOn}',
      '26) Số sổ BHXH: {socialInsuranceNo}',
    ].map((text) => line(text, { before: 4, align: 'left' })),
    heading('27) Đào tạo, bồi dưỡng về chuyên môn, nghiệp vụ, lý luận chính trị, ngoại ngữ, tin học', {
      before: 12,
    }),
    table('allTrainings', [
      column('Tên trường', 26, 'institution'),
      column('Chuyên ngành đào tạo, bồi dưỡng', 24, 'major'),
      column('Từ tháng, năm - đến tháng, năm', 17, 'span', center),
      column('Hình thức đào tạo', 14, 'form', center),
      column('Văn bằng, chứng chỉ, trình độ gì', 19, 'level'),
    ]),
    line(
      i(
        'Ghi chú: Hình thức đào tạo: chính quy, tại chức, chuyên tu, bồi dưỡng… Văn bằng: TSKH, TS, ThS, cử nhân, kỹ sư…',
      ),
      {
        size: 10,
        before: 2,
      },
    ),
    heading('28) Tóm tắt quá trình công tác', { before: 12 }),
    table('careers', [
      column('Từ tháng, năm đến tháng, năm', 22, 'span', center),
      column(
        'Chức danh, chức vụ, đơn vị công tác (đảng, chính quyền, đoàn thể, tổ chức xã hội), kể cả thời gian được đào tạo, bồi dưỡng về chuyên môn, nghiệp vụ…',
        78,
        'text',
      ),
    ]),
    heading('29) Đặc điểm lịch sử bản thân', { before: 12 }),
    ...[
      '- Khai rõ: bị bắt, bị tù (từ ngày tháng năm nào đến ngày tháng năm nào, ở đâu), đã khai báo cho ai, những vấn đề gì? Bản thân có làm việc trong chế độ cũ (cơ quan, đơn vị nào, địa điểm, chức danh, chức vụ, thời gian làm việc…): {arrestText}',
      '- Tham gia hoặc có quan hệ với các tổ chức chính trị, kinh tế, xã hội nào ở nước ngoài (làm gì, tổ chức nào, đặt trụ sở ở đâu…?): {foreignText}',
      '- Có thân nhân (Cha, Mẹ, Vợ, Chồng, con, anh chị em ruột) ở nước ngoài (làm gì, địa chỉ…)? {relativesAbroad}',
    ].map((text) => line(text, { before: 3 })),
    heading('30) Quan hệ gia đình', { before: 12 }),
    heading('a) Về bản thân: Cha, Mẹ, Vợ (hoặc chồng), các con, anh chị em ruột'),
    family('relatives'),
    heading('b) Về bên vợ (hoặc chồng): Cha, Mẹ, anh chị em ruột'),
    family('spouseRelatives'),
    heading('31) Diễn biến quá trình lương của cán bộ, công chức', { before: 12 }),
    table('salaries', [
      column('Tháng/năm', 30, 'from', center),
      column('Mã ngạch/bậc', 40, 'position', center),
      column('Hệ số lương', 30, 'coefficient', center),
    ]),
    heading('32) Nhận xét, đánh giá của cơ quan, đơn vị quản lý và sử dụng cán bộ, công chức', {
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
          centred(b('Thủ trưởng cơ quan, đơn vị quản lý và sử dụng CBCC'), { before: 4 }),
          centred(i('(Ký tên, đóng dấu)')),
        ],
      ],
    ),
  ],
};
