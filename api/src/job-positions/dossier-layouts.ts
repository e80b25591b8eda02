import {
  type Block,
  type Layout,
  MOTTO,
  b,
  centred,
  column,
  heading,
  i,
  line,
  side,
  table,
} from '../printing/layout';

const center = { align: 'center' } as const;
const TEXT = { first: 10, before: 3, align: 'justify' } as const;

const head = (title: string): readonly Block[] => [
  side(
    [
      42,
      [
        centred('{parentBody}', { size: 12 }),
        centred(b('{body}'), { size: 12 }),
        { kind: 'rule', width: 22 },
      ],
    ],
    [58, [...MOTTO]],
  ),
  centred(b(title), { size: 15, before: 18 }),
];

/** The description of one position, as form IV lays it out. */
const description: readonly Block[] = [
  line(b('{order}. {name}'), { size: 14, before: 14, after: 2, keepNext: true }),
  line(['Mã: {code}; nhóm: {group}; chế độ: {regime}'], { before: 2, keepNext: true }),
  line(['Ngạch, bậc nghề nghiệp: {levels}'], { before: 2 }),
  line(['Số người theo kế hoạch: {planned}'], { before: 2, after: 2 }),
  {
    kind: 'each',
    list: 'sections',
    blocks: [
      line(b('{title}'), { before: 6, keepNext: true }),
      line('{text}', { first: 10, before: 2, align: 'justify' }),
    ],
  },
  line(b('Yêu cầu đối với người giữ vị trí'), { before: 6, after: 3, keepNext: true }),
  table('requirements', [
    column('TT', 6, 'order', center),
    column('Loại', 26, 'kind'),
    column('Yêu cầu', 54, 'text'),
    column('Bắt buộc', 14, 'mandatory', center),
  ]),
];

/** The whole dossier: what it rests on, the list, the ratios, every description. @source NĐ 232/2026/NĐ-CP, mẫu IV */
export const dossierLayout: Layout = {
  title: 'Đề án vị trí việc làm',
  margins: [20, 15, 20, 30],
  size: 13,
  numbering: 'top',
  blocks: [
    ...head('ĐỀ ÁN VỊ TRÍ VIỆC LÀM'),
    centred(b('{organisation}')),
    centred(i('{standing}'), { before: 4, after: 8 }),
    heading('I. CĂN CỨ'),
    line('{legalBasis}', TEXT),
    heading('II. DANH MỤC VỊ TRÍ VIỆC LÀM', { before: 12 }),
    line('{summary}', { ...TEXT, after: 4 }),
    table('list', [
      column('TT', 6, 'order', center),
      column('Vị trí việc làm', 38, 'name'),
      column('Mã', 11, 'code', center),
      column('Nhóm', 21, 'group'),
      column('Ngạch, bậc', 14, 'levels', center),
      column('Số người', 10, 'planned', center),
    ]),
    heading('III. TỶ LỆ NGẠCH, BẬC NGHỀ NGHIỆP', { before: 12 }),
    table('ratios', [
      column('Quy định', 46, 'name'),
      column('Nền tính', 10, 'base', center),
      column('Nhiều nhất', 11, 'most', center),
      column('Hiện có', 10, 'count', center),
      column('Vượt', 8, 'over', center),
      column('Lý do', 15, 'reason'),
    ]),
    heading('IV. BẢN MÔ TẢ CÔNG VIỆC VÀ KHUNG NĂNG LỰC', { before: 12 }),
    { kind: 'each', list: 'positions', blocks: description },
  ],
};

/** The description of one position by itself. */
export const descriptionLayout: Layout = {
  title: 'Bản mô tả vị trí việc làm',
  margins: [20, 15, 20, 30],
  size: 13,
  numbering: 'top',
  blocks: [
    ...head('BẢN MÔ TẢ VỊ TRÍ VIỆC LÀM'),
    centred(b('{organisation}')),
    centred(i('{standing}'), { before: 4, after: 4 }),
    { kind: 'each', list: 'positions', blocks: description },
  ],
};
