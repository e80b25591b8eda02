import { type Layout, MOTTO, b, centred, column, i, line, side, table } from '../layout';

const center = { align: 'center' } as const;

/** The people of a class with their results. @source NĐ 30/2020/NĐ-CP, Phụ lục I */
export const classList: Layout = {
  title: 'Danh sách lớp',
  margins: [20, 15, 20, 20],
  size: 13,
  numbering: 'top',
  blocks: [
    side(
      [
        42,
        [
          centred('{parentBody}', { size: 12 }),
          centred(b('{issuer}'), { size: 12 }),
          { kind: 'rule', width: 22 },
        ],
      ],
      [
        58,
        [
          ...MOTTO,
          centred(i('{place}, ngày {printedDay} tháng {printedMonth} năm {printedYear}'), {
            size: 12,
            before: 6,
          }),
        ],
      ],
    ),
    centred(b('DANH SÁCH HỌC VIÊN'), { before: 14, size: 14 }),
    centred(b('{className}'), { after: 6 }),
    line('Mã lớp: {classCode}. Chương trình: {programme} ({periods} tiết)', { before: 2 }),
    line('Cơ sở đào tạo: {school}. Thời gian: {period}', { before: 2 }),
    line('Quyết định mở lớp: {decision}. Số học viên: {count}', { before: 2, after: 6 }),
    table(
      'people',
      [
        column('TT', 5, 'order', center),
        column('Họ và tên', 20, 'fullName'),
        column('Ngày sinh', 11, 'birthDate', center),
        column('Chức vụ, chức danh', 16, 'post'),
        column('Đơn vị', 20, 'organisation'),
        column('Chuyên cần', 10, 'attendance', center),
        column('Kết quả', 11, 'result', center),
        column('Ghi chú', 7, 'note'),
      ],
      10,
    ),
    line('', { before: 10 }),
    side(
      [50, [centred(b('Người lập danh sách'), { after: 60 })]],
      [
        50,
        [centred(b('Thủ trưởng cơ sở đào tạo')), centred(i('(Ký tên, đóng dấu)'), { size: 12, after: 60 })],
      ],
    ),
  ],
};
