import { type Block, type Layout, MOTTO, b, centred, i, line, side } from '../layout';

const said = { before: 7, first: 6 } as const;

const certificate: readonly Block[] = [
  side(
    [
      42,
      [
        centred(b('{issuerName}'), { size: 12 }),
        { kind: 'rule', width: 22 },
        centred('Số: {number}', { size: 12, before: 6 }),
      ],
    ],
    [58, MOTTO],
  ),
  centred(b('CHỨNG CHỈ'), { size: 26, before: 60, after: 4 }),
  centred(b('ĐÀO TẠO, BỒI DƯỠNG'), { size: 14, after: 26 }),
  line(['Chứng nhận ông (bà): ', b('{fullName}')], said),
  line('Ngày sinh: {birthDate}', said),
  line('Chức vụ, chức danh: {post}', said),
  line('Đơn vị công tác: {organisation}', said),
  line(['Đã hoàn thành chương trình: ', b('{course}')], said),
  line('Thời gian: {time}', said),
  line('Xếp loại: {classification}', said),
  line('Giá trị: {until}', said),
  line('', { before: 26 }),
  side(
    [45, [line('')]],
    [
      55,
      [
        centred(i('{signedOn}'), { size: 13 }),
        centred(b('{signerPost}')),
        centred(i('(Ký tên, đóng dấu)'), { size: 12, after: 66 }),
        centred(b('{signer}')),
      ],
    ],
  ),
];

/**
 * A certificate, or those of a class one to a page.
 * @source NĐ 171/2025/NĐ-CP, Điều 22; NĐ 30/2020/NĐ-CP, Phụ lục I
 */
export const trainingCertificate: Layout = {
  title: 'Chứng chỉ đào tạo, bồi dưỡng',
  margins: [20, 15, 20, 25],
  size: 14,
  numbering: 'top',
  blocks: [
    { kind: 'each', list: 'first', blocks: certificate },
    { kind: 'each', list: 'others', blocks: [{ kind: 'break' }, ...certificate] },
  ],
};
