import { type Layout, MOTTO, b, centred, column, i, line, side, table } from '../layout';

const center = { align: 'center' } as const;
const article = { first: 10, before: 6, align: 'justify' } as const;

/**
 * A decision on pay for one person, or for several by the list attached.
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phụ lục III mẫu 1.2; TT 08/2013/TT-BNV, TT 03/2021/TT-BNV
 */
export const salaryDecision: Layout = {
  title: 'Quyết định về lương',
  margins: [20, 15, 20, 30],
  size: 14,
  numbering: 'top',
  blocks: [
    side(
      [
        42,
        [
          centred('{parentBody}', { size: 12 }),
          centred(b('{issuer}'), { size: 12 }),
          { kind: 'rule', width: 22 },
          centred('Số: {number}', { size: 13, before: 6 }),
        ],
      ],
      [
        58,
        [
          ...MOTTO,
          centred(i('{place}, ngày {signedDay} tháng {signedMonth} năm {signedYear}'), {
            size: 13,
            before: 6,
          }),
        ],
      ],
    ),
    centred(b('QUYẾT ĐỊNH'), { before: 18 }),
    centred(b('Về việc {subject}')),
    { kind: 'rule', width: 40 },
    centred(b('{authority}'), { before: 12, after: 6 }),
    { kind: 'each', list: 'bases', blocks: [line(i('{text}'), { first: 10, before: 3, align: 'justify' })] },
    centred(b('QUYẾT ĐỊNH:'), { before: 12, after: 2 }),
    {
      kind: 'each',
      list: 'single',
      blocks: [
        line(
          [
            b('Điều 1. '),
            '{act} đối với {whom}, sinh ngày {birthDate}, chức danh, chức vụ: {post}, đơn vị công tác: {organisation}.',
          ],
          article,
        ),
        line('Ngạch (chức danh nghề nghiệp): {gradeName}, mã số {gradeCode}.', article),
        line(
          'Từ bậc {oldStep}, hệ số {oldCoefficient} lên bậc {newStep}, hệ số {newCoefficient}; phụ cấp thâm niên vượt khung (nếu có): {overScale} %.',
          article,
        ),
        line(
          'Thời gian hưởng: từ ngày {paidFrom}. Thời gian tính nâng bậc lương lần sau: từ ngày {countFrom}.',
          article,
        ),
      ],
    },
    {
      kind: 'each',
      list: 'several',
      blocks: [
        line(
          [b('Điều 1. '), '{act} đối với {whom} có tên trong danh sách kèm theo Quyết định này.'],
          article,
        ),
      ],
    },
    line([b('Điều 2. '), 'Quyết định này có hiệu lực kể từ ngày ký.'], article),
    line(
      [
        b('Điều 3. '),
        'Chánh Văn phòng, thủ trưởng các đơn vị có liên quan và {whom} chịu trách nhiệm thi hành Quyết định này./.',
      ],
      article,
    ),
    line('', { before: 4 }),
    side(
      [
        45,
        [
          line([{ text: 'Nơi nhận:', bold: true, italic: true }], { align: 'left', size: 12 }),
          line('- Như Điều 3;', { align: 'left', size: 11 }),
          line('- Bảo hiểm xã hội;', { align: 'left', size: 11 }),
          line('- Lưu: VT, hồ sơ cá nhân.', { align: 'left', size: 11 }),
        ],
      ],
      [
        55,
        [
          centred(b('{signerPost}')),
          centred(i('(Ký tên, đóng dấu)'), { size: 12, after: 66 }),
          centred(b('{signer}')),
        ],
      ],
    ),
    {
      kind: 'each',
      list: 'several',
      blocks: [
        { kind: 'break' },
        centred(b('DANH SÁCH')),
        centred(
          i('(Kèm theo Quyết định số {number} ngày {signedDay}/{signedMonth}/{signedYear} của {issuer})'),
          { size: 12, after: 8 },
        ),
        table(
          'people',
          [
            column('Số TT', 6, 'order', center),
            column('Họ và tên', 19, 'fullName'),
            column('Chức danh, chức vụ', 17, 'post'),
            column('Đơn vị', 18, 'organisation'),
            column('Mã số', 9, 'gradeCode', center),
            column('Bậc', 5, 'oldStep', { ...center, group: 'Đang hưởng' }),
            column('Hệ số', 7, 'oldCoefficient', { ...center, group: 'Đang hưởng' }),
            column('Bậc', 5, 'newStep', { ...center, group: 'Mức mới' }),
            column('Hệ số', 7, 'newCoefficient', { ...center, group: 'Mức mới' }),
            column('Hưởng từ ngày', 11, 'paidFrom', center),
          ],
          10,
        ),
      ],
    },
  ],
};
