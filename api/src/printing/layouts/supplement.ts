import { type Layout, MOTTO, b, centred, column, heading, i, line, side, table } from '../layout';

const center = { align: 'center' } as const;

/**
 * Phiếu bổ sung lý lịch: what changed within the year. Sections without a change keep empty lines to fill in by hand.
 * @source QĐ 06/2007/QĐ-BNV, mẫu 4a-BNV/2007; TT 07/2019/TT-BNV, mẫu HS03-VC/BNV
 */
export const supplement: Layout = {
  title: 'Phiếu bổ sung lý lịch',
  margins: [20, 15, 20, 25],
  size: 13,
  numbering: 'foot',
  footer: 'Phiếu bổ sung lý lịch năm {year} – {fullName}',
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
    centred(b('PHIẾU BỔ SUNG LÝ LỊCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC'), { size: 14, before: 16 }),
    centred(i('(Từ ngày 01/01/{year} đến ngày 31/12/{year})'), { after: 10 }),
    ...[
      'Số hiệu cán bộ, công chức, viên chức: {employeeCode}',
      'Họ và tên khai sinh: {fullNameCapital}',
      'Các tên gọi khác: {otherNames}',
      'Sinh ngày {birthDay} tháng {birthMonth} năm {birthYear}. Giới tính: {sex}. Số CCCD: {citizenId}',
      'Chức vụ, chức danh, đơn vị công tác hiện nay: {allPosts}',
      'Ngạch, chức danh nghề nghiệp: {gradeName}, mã số {gradeCode}, bậc {step}, hệ số {coefficient}',
      'Nơi ở hiện nay: {currentAddress}',
    ].map((text) => line(text, { before: 4, align: 'left' })),
    centred(b('NỘI DUNG BỔ SUNG'), { before: 12, after: 2, keepNext: true }),
    heading('1. Thay đổi về chức danh, chức vụ, đơn vị công tác'),
    table('yearPosts', [
      column('Từ ngày', 14, 'from', center),
      column('Chức danh, chức vụ', 30, 'title'),
      column('Đơn vị công tác', 32, 'organisation'),
      column('Quyết định (số, ngày)', 24, 'decision'),
    ]),
    heading('2. Thay đổi về ngạch, chức danh nghề nghiệp, bậc lương'),
    table('yearSalaries', [
      column('Từ ngày', 16, 'from', center),
      column('Mã số', 20, 'gradeCode', center),
      column('Bậc', 12, 'step', center),
      column('Hệ số', 16, 'coefficient', center),
      column('Quyết định (số, ngày)', 36, 'decision'),
    ]),
    heading('3. Đào tạo, bồi dưỡng'),
    table('yearTrainings', [
      column('Từ', 11, 'from', center),
      column('Đến', 11, 'to', center),
      column('Tên cơ sở', 26, 'institution'),
      column('Nội dung, chuyên ngành', 24, 'major'),
      column('Hình thức', 12, 'form', center),
      column('Văn bằng, chứng chỉ', 16, 'level'),
    ]),
    heading('4. Khen thưởng'),
    table('yearAwards', [
      column('Hình thức', 42, 'award'),
      column('Quyết định (số, ngày)', 28, 'decision'),
      column('Cơ quan quyết định', 30, 'issuer'),
    ]),
    heading('5. Kỷ luật'),
    table('yearDisciplines', [
      column('Hình thức', 20, 'form'),
      column('Lý do', 32, 'behaviour'),
      column('Quyết định (số, ngày)', 22, 'decision'),
      column('Cơ quan quyết định', 26, 'issuer'),
    ]),
    heading('6. Kết quả đánh giá, xếp loại chất lượng trong năm'),
    line('{yearRank}'),
    heading('7. Sức khỏe'),
    line('{yearHealth}'),
    heading('8. Đi nước ngoài (nước đi, thời gian, lý do)'),
    line('………………………………………………………………………………………………'),
    heading('9. Thay đổi về hoàn cảnh gia đình, kinh tế, nhà ở, đất ở'),
    line('………………………………………………………………………………………………'),
    line('………………………………………………………………………………………………', { before: 3 }),
    heading('10. Các vấn đề khác'),
    line('………………………………………………………………………………………………'),
    line('', { before: 4 }),
    side(
      [
        50,
        [
          centred(b('Xác nhận của cơ quan, đơn vị sử dụng'), { before: 20 }),
          centred(i('(Ký tên, đóng dấu)')),
        ],
      ],
      [
        50,
        [
          centred(i('{place}, ngày ….. tháng ….. năm 20….')),
          centred(i('Tôi xin cam đoan những lời khai trên đây là đúng sự thật'), { before: 4 }),
          centred(b('Người khai')),
          centred(i('(Ký tên, ghi rõ họ tên)'), { after: 60 }),
          centred(b('{fullName}')),
        ],
      ],
    ),
  ],
};
