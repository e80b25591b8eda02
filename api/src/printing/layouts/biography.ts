import { type Layout, MOTTO, PHOTO_MM, b, centred, column, heading, i, line, side, table } from '../layout';

const center = { align: 'center' } as const;

/**
 * Tiểu sử tóm tắt, confirmed by the managing body.
 * @source QĐ 06/2007/QĐ-BNV, mẫu 3a-BNV/2007
 */
export const biography: Layout = {
  title: 'Tiểu sử tóm tắt',
  margins: [20, 15, 20, 25],
  size: 13,
  numbering: 'foot',
  footer: 'Tiểu sử tóm tắt – {fullName}',
  blocks: [
    side(
      [
        42,
        [
          centred(b('{managingOrganisation}'), { size: 12 }),
          centred('{usingOrganisation}', { size: 12 }),
          { kind: 'rule', width: 22 },
        ],
      ],
      [58, MOTTO],
    ),
    centred(b('TIỂU SỬ TÓM TẮT'), { size: 16, before: 16, after: 10 }),
    side(
      [PHOTO_MM.width + 6, [{ kind: 'photo', text: 'Ảnh\n(4 x 6 cm)' }]],
      [
        170 - PHOTO_MM.width - 6,
        [
          line(['Họ và tên khai sinh: ', b('{fullNameCapital}')]),
          line('Các tên gọi khác: {otherNames}', { before: 4 }),
          line('Sinh ngày {birthDay} tháng {birthMonth} năm {birthYear}. Giới tính: {sex}', { before: 4 }),
          line('Nơi sinh: {birthPlace}', { before: 4 }),
          line('Quê quán: {homePlace}', { before: 4 }),
          line('Dân tộc: {ethnic}. Tôn giáo: {religion}', { before: 4 }),
        ],
      ],
    ),
    ...[
      'Nơi ở hiện nay: {currentAddress}',
      'Chức vụ, đơn vị công tác hiện nay: {allPosts}',
      'Ngạch, chức danh nghề nghiệp: {gradeName}, mã số {gradeCode}, bậc {step}, hệ số {coefficient}, hưởng từ {stepSince}',
      'Ngày được tuyển dụng: {firstRecruitedOn}. Cơ quan tuyển dụng: {recruitingBody}',
      'Ngày vào Đảng Cộng sản Việt Nam: {partyJoinedOn}. Ngày chính thức: {partyOfficialOn}',
      'Trình độ giáo dục phổ thông: {generalEducation}',
      'Trình độ chuyên môn: {highestEducation}. Học hàm: {academicRank}',
      'Lý luận chính trị: {highestPolitical}. Quản lý nhà nước: {highestStateManagement}',
      'Ngoại ngữ: {highestLanguage}. Tin học: {highestIt}',
      'Danh hiệu được phong tặng: {stateTitles}',
    ].map((text) => line(text, { before: 4, align: 'left' })),
    heading('Tóm tắt quá trình công tác', { before: 12 }),
    table(
      'careers',
      [
        column('Từ tháng, năm đến tháng, năm', 24, 'span', center),
        column('Làm công việc gì, chức vụ, đơn vị công tác', 76, 'text'),
      ],
      12,
    ),
    line('Khen thưởng (hình thức cao nhất): {highestAward}', { before: 8, align: 'left', keepNext: true }),
    line('Kỷ luật (hình thức cao nhất): {gravestDiscipline}', { before: 4, align: 'left', keepNext: true }),
    line('', { before: 4, keepNext: true }),
    side(
      [50, [line('')]],
      [
        50,
        [
          centred(i('{place}, ngày ….. tháng ….. năm 20….')),
          centred(b('XÁC NHẬN CỦA CƠ QUAN QUẢN LÝ'), { before: 4 }),
          centred(i('(Ký tên, đóng dấu)'), { after: 60 }),
        ],
      ],
    ),
  ],
};
