import type { TableColumn } from './report.dto';

/** Which enrolments a row counts; a row without kinds is a heading. */
export interface RowDefinition {
  readonly key: string;
  readonly label: string;
  readonly depth: number;
  readonly kinds?: readonly string[];
  /** Levels that the programme writes into files. */
  readonly levels?: readonly string[];
  readonly places?: readonly string[];
  readonly isConcentrated?: boolean;
}

const PEOPLE = 'Cán bộ được đào tạo, bồi dưỡng';
/** @source Biểu 10-BTCTW, columns 3–11 */
export const R10_COLUMNS: readonly TableColumn[] = [
  { key: 'c3', label: 'Tổng số', group: PEOPLE },
  { key: 'c4', label: 'Cấp tỉnh: tổng số', group: PEOPLE },
  { key: 'c5', label: 'Cấp tỉnh: lãnh đạo, quản lý', group: PEOPLE },
  { key: 'c6', label: 'Cấp huyện: tổng số', group: PEOPLE },
  { key: 'c7', label: 'Cấp huyện: lãnh đạo, quản lý', group: PEOPLE },
  { key: 'c8', label: 'Cấp xã', group: PEOPLE },
  { key: 'c9', label: 'Tổng số', group: 'Số lớp' },
  { key: 'c10', label: 'Cấp ủy cấp tỉnh mở', group: 'Số lớp' },
  { key: 'c11', label: 'Cấp ủy cấp huyện mở', group: 'Số lớp' },
];

const PLACES = { 'trong nước': 'TRONG_NUOC', 'ngoài nước': 'NGOAI_NUOC', 'liên kết': 'LIEN_KET' } as const;
const byPlace = (row: RowDefinition, words: readonly (keyof typeof PLACES)[]): RowDefinition[] => [
  row,
  ...words.map((word) => ({
    ...row,
    key: `${row.key}.${PLACES[word]}`,
    label: `– ${word}`,
    depth: 2,
    places: [PLACES[word]],
  })),
];
const byForm = (row: RowDefinition): RowDefinition[] => [
  row,
  { ...row, key: `${row.key}.TT`, label: '– Hệ tập trung', depth: 2, isConcentrated: true },
  { ...row, key: `${row.key}.KTT`, label: '– Hệ không tập trung', depth: 2, isConcentrated: false },
];
const STATE_MANAGEMENT = ['BD-QLNN-CV', 'BD-QLNN-CVC', 'BD-QLNN-CVCC', 'BD-QLNN-CS'];
const LEADERSHIP = ['BD-LDQL-PHONGXA', 'BD-LDQL-PHONGSO', 'BD-LDQL-SO', 'BD-LDQL-VU', 'BD-LD-HUYEN'];
const DEGREES = ['DT-SDH', 'DT-DH'];

/** @source Biểu 10-BTCTW; which kind of programme belongs to which row is ours */
export const R10_ROWS: readonly RowDefinition[] = [
  { key: 'I.1', label: 'I.1 Đào tạo chuyên môn', depth: 0 },
  ...byPlace({ key: 'I.1.DH', label: 'Đại học', depth: 1, kinds: DEGREES, levels: ['DH'] }, [
    'trong nước',
    'ngoài nước',
    'liên kết',
  ]),
  ...byPlace(
    { key: 'I.1.THS', label: 'Thạc sỹ (tương đương)', depth: 1, kinds: DEGREES, levels: ['THS', 'CKI'] },
    ['trong nước', 'ngoài nước', 'liên kết'],
  ),
  ...byPlace(
    { key: 'I.1.TS', label: 'Tiến sỹ (tương đương)', depth: 1, kinds: DEGREES, levels: ['TS', 'CKII'] },
    ['trong nước', 'ngoài nước', 'liên kết'],
  ),
  { key: 'I.2', label: 'I.2 Đào tạo chính trị', depth: 0 },
  ...byForm({ key: 'I.2.TC', label: 'Trung cấp LLCT', depth: 1, kinds: ['BD-LLCT-TC'] }),
  ...byForm({ key: 'I.2.CC', label: 'Cao cấp LLCT', depth: 1, kinds: ['BD-LLCT-CC'], levels: ['CC', ''] }),
  ...byForm({ key: 'I.2.CN', label: 'Cử nhân LLCT', depth: 1, kinds: ['BD-LLCT-CC'], levels: ['CN'] }),
  { key: 'II', label: 'II Bồi dưỡng', depth: 0 },
  { key: 'II.1', label: '1 Nghiệp vụ xây dựng Đảng', depth: 1, kinds: ['BD-CHUCDANH'] },
  { key: 'II.2', label: '2 Nghiệp vụ đoàn thể chính trị', depth: 1, kinds: ['BD-LLCT-SC'] },
  ...byPlace(
    { key: 'II.3', label: '3 Quản lý nhà nước', depth: 1, kinds: [...STATE_MANAGEMENT, ...LEADERSHIP] },
    ['trong nước', 'ngoài nước'],
  ),
  ...byPlace({ key: 'II.4', label: '4 Quản lý kinh tế', depth: 1, kinds: ['BD-NNG'] }, [
    'trong nước',
    'ngoài nước',
  ]),
  ...byPlace({ key: 'II.5', label: '5 Ngoại ngữ', depth: 1, kinds: ['BD-NN', 'BD-TDT'] }, [
    'trong nước',
    'ngoài nước',
  ]),
  { key: 'II.6', label: '6 Tin học', depth: 1, kinds: ['BD-TIN'] },
  {
    key: 'II.7',
    label: '7 Cập nhật kiến thức mới',
    depth: 1,
    kinds: ['BD-VTVL', 'BD-KHCN', 'BD-CCHC', 'BD-MC', 'BD-CDNN'],
  },
  { key: 'II.8', label: '8 Quốc phòng – An ninh', depth: 0 },
  ...([1, 2, 3, 4] as const).map((group) => ({
    key: `II.8.${group}`,
    label: `Đối tượng ${group}`,
    depth: 1,
    kinds: [`BD-QPAN-${group}`],
  })),
];

/** Contents in columns; the measures stand behind them. @source statistics R16 */
export const R16_COLUMNS: readonly (TableColumn & { readonly kinds: readonly string[] })[] = [
  { key: 'LLCT_CC', label: 'Cử nhân, cao cấp', group: 'Lý luận chính trị', kinds: ['BD-LLCT-CC'] },
  { key: 'LLCT_TC', label: 'Trung cấp', group: 'Lý luận chính trị', kinds: ['BD-LLCT-TC'] },
  { key: 'LLCT_SC', label: 'Sơ cấp', group: 'Lý luận chính trị', kinds: ['BD-LLCT-SC'] },
  { key: 'QLNN_CVCC', label: 'CVCC', group: 'Quản lý nhà nước', kinds: ['BD-QLNN-CVCC'] },
  { key: 'QLNN_CVC', label: 'CVC', group: 'Quản lý nhà nước', kinds: ['BD-QLNN-CVC'] },
  { key: 'QLNN_CV', label: 'CV', group: 'Quản lý nhà nước', kinds: ['BD-QLNN-CV', 'BD-QLNN-CS'] },
  { key: 'LDQL', label: 'Lãnh đạo, quản lý', group: '', kinds: LEADERSHIP },
  {
    key: 'NGHIEP_VU',
    label: 'Vị trí việc làm, nghiệp vụ',
    group: '',
    kinds: ['BD-VTVL', 'BD-CCHC', 'BD-MC', 'BD-CHUCDANH', 'BD-CDNN'],
  },
  {
    key: 'QPAN',
    label: 'Quốc phòng, an ninh',
    group: '',
    kinds: ['BD-QPAN-1', 'BD-QPAN-2', 'BD-QPAN-3', 'BD-QPAN-4'],
  },
  { key: 'NN', label: 'Ngoại ngữ, tiếng dân tộc', group: '', kinds: ['BD-NN', 'BD-TDT'] },
  { key: 'TIN', label: 'Tin học', group: '', kinds: ['BD-TIN'] },
  { key: 'SO', label: 'Kỹ năng số, khoa học công nghệ', group: '', kinds: ['BD-KHCN'] },
  { key: 'NNG', label: 'Ở nước ngoài', group: '', kinds: ['BD-NNG'] },
  { key: 'BANG', label: 'Đào tạo cấp bằng', group: '', kinds: DEGREES },
  { key: 'turns', label: 'Lượt', group: 'Tổng', kinds: [] },
  { key: 'people', label: 'Người', group: 'Tổng', kinds: [] },
  { key: 'classes', label: 'Lớp', group: 'Tổng', kinds: [] },
  { key: 'cost', label: 'Kinh phí (đồng)', group: 'Tổng', kinds: [] },
];
