import { type Expression, ExpressionError, parseExpression, partsOf } from './report-expression';
import { KNOWN_OF_TURNS, TURN_PREDICATES } from './report-turn-predicates';

/** What a report counts rows of: people on a day; in a period decisions, awards, turns of training; plans in force on a day. */
export type CountedThing = 'PEOPLE' | 'EVENTS' | 'PLANS' | 'AWARDS' | 'TURNS';

/** A condition that may be counted. The set is closed: a definition combines them and adds none. */
export interface Predicate {
  readonly name: string;
  readonly group: string;
  readonly label: string;
  readonly explanation: string;
  /** By their codes; none: the name stands alone. `null`: any code of the code list. */
  readonly values: Readonly<Record<string, string>> | null;
  /** The code list that is offered where values are open. */
  readonly list?: string;
  /** Only where these are counted; everywhere without. */
  readonly of?: readonly CountedThing[];
}

const alone = (name: string, group: string, label: string, explanation: string): Predicate => ({
  name,
  group,
  label,
  explanation,
  values: {},
});
const oneOf = (
  name: string,
  group: string,
  label: string,
  explanation: string,
  values: Readonly<Record<string, string>> | null,
  of?: readonly CountedThing[],
): Predicate => ({ name, group, label, explanation, values, of });

const ofList = (
  name: string,
  group: string,
  label: string,
  explanation: string,
  list: string,
): Predicate => ({ name, group, label, explanation, values: null, list });

const TIERS = { TINH: 'cấp tỉnh', HUYEN: 'cấp huyện (đến 30/06/2025)', XA: 'cấp xã' };
const BLOCKS = {
  DANG: 'cơ quan Đảng',
  MTTQ: 'Mặt trận Tổ quốc, đoàn thể',
  HDND: 'HĐND, Đoàn ĐBQH',
  UBND: 'Ủy ban nhân dân',
  HANH_CHINH: 'sở, ngành, phòng ban hành chính',
  SU_NGHIEP: 'đơn vị sự nghiệp công lập',
  HOI: 'hội được giao biên chế',
};

/** @source statistics section 2.2; TT 11/2012/TT-BNV, BM01, BM02; Biểu 8B, 9A, 10–13-BTCTW; TT 02/2023/TT-BNV */
export const PREDICATES: readonly Predicate[] = [
  alone('F', 'person', 'Nữ', 'Giới tính là nữ'),
  alone('M', 'person', 'Nam', 'Giới tính là nam'),
  alone('minority', 'person', 'Dân tộc thiểu số', 'Dân tộc khác Kinh, kể cả Hoa'),
  ofList('ethnic', 'person', 'Dân tộc', 'Dân tộc ghi trong hồ sơ', 'ethnic_groups'),
  alone('religious', 'person', 'Tôn giáo', 'Có tôn giáo; để trống và “Không” thì không tính'),
  alone(
    'party',
    'person',
    'Đảng viên',
    'Là đảng viên vào ngày tính; đảng viên dự bị theo lựa chọn của báo cáo',
  ),
  alone('leader', 'post', 'Lãnh đạo, quản lý', 'Chức vụ chính là lãnh đạo, quản lý'),
  alone(
    'over_ret',
    'age',
    'Trên tuổi nghỉ hưu',
    'Đã quá ngày nghỉ hưu theo luật (tháng sinh, giới tính) mà còn làm việc; không phải là từ 61 tuổi',
  ),
  oneOf('class', 'job', 'Đối tượng', 'Loại cán bộ, công chức, viên chức vào ngày tính', {
    CB: 'Cán bộ',
    CC: 'Công chức',
    VC: 'Viên chức',
    LDHD: 'Lao động hợp đồng',
    CB_XA: 'Cán bộ cấp xã (trước 01/07/2025)',
    CC_XA: 'Công chức cấp xã (trước 01/07/2025)',
    KCT_XA: 'Không chuyên trách cấp xã',
    KCT_THON: 'Không chuyên trách thôn, tổ dân phố',
  }),
  ofList('type', 'job', 'Hình thức', 'Hình thức làm việc vào ngày tính', 'employment_types'),
  ofList('status', 'job', 'Tình trạng', 'Tình trạng làm việc vào ngày tính', 'work_statuses'),
  oneOf(
    'grade',
    'grade',
    'Ngạch',
    'Nhóm ngạch, kể cả ngạch tương đương của các ngành và bậc nghề nghiệp 5–1',
    {
      CVCC: 'Chuyên viên cao cấp và tương đương',
      CVC: 'Chuyên viên chính và tương đương',
      CV: 'Chuyên viên và tương đương',
      CS: 'Cán sự và tương đương',
      NV: 'Nhân viên',
    },
  ),
  oneOf(
    'bac',
    'grade',
    'Bậc nghề nghiệp',
    'Bậc nghề nghiệp viên chức; hạng I, II, III, IV, V là bậc 5, 4, 3, 2, 1',
    {
      5: 'Bậc 5 (hạng I)',
      4: 'Bậc 4 (hạng II)',
      3: 'Bậc 3 (hạng III)',
      2: 'Bậc 2 (hạng IV)',
      1: 'Bậc 1 (hạng V)',
    },
  ),
  oneOf('edu', 'training', 'Chuyên môn', 'Trình độ chuyên môn cao nhất đạt được đến ngày tính', {
    TS: 'Tiến sĩ',
    THS: 'Thạc sĩ',
    DH: 'Đại học',
    CD: 'Cao đẳng',
    TC: 'Trung cấp',
    SC: 'Sơ cấp',
    NONE: 'Chưa qua đào tạo',
  }),
  oneOf('gen', 'training', 'Học vấn phổ thông', 'Trình độ giáo dục phổ thông', {
    THPT: 'Trung học phổ thông',
    THCS: 'Trung học cơ sở',
    TIEU_HOC: 'Tiểu học',
  }),
  oneOf('pol', 'training', 'Lý luận chính trị', 'Trình độ lý luận chính trị cao nhất', {
    CN: 'Cử nhân',
    CC: 'Cao cấp',
    TC: 'Trung cấp',
    SC: 'Sơ cấp',
    NONE: 'Chưa qua đào tạo',
  }),
  oneOf('sm', 'training', 'Quản lý nhà nước', 'Chương trình quản lý nhà nước cao nhất', {
    CVCC: 'Chuyên viên cao cấp và tương đương',
    CVC: 'Chuyên viên chính và tương đương',
    CV: 'Chuyên viên và tương đương',
    CS: 'Cán sự và tương đương',
    NONE: 'Chưa qua đào tạo',
  }),
  oneOf('it', 'training', 'Tin học', 'Trình độ tin học', { 'TC+': 'Trung cấp trở lên', CC: 'Chứng chỉ' }),
  oneOf('en', 'training', 'Tiếng Anh', 'Trình độ tiếng Anh', { 'DH+': 'Đại học trở lên', CC: 'Chứng chỉ' }),
  oneOf('ol', 'training', 'Ngoại ngữ khác', 'Trình độ ngoại ngữ khác tiếng Anh', {
    'DH+': 'Đại học trở lên',
    CC: 'Chứng chỉ',
  }),
  alone('ml', 'training', 'Chứng chỉ tiếng dân tộc', 'Có chứng chỉ tiếng dân tộc thiểu số'),
  oneOf('rank', 'training', 'Chức danh khoa học', 'Chức danh được phong', {
    GS: 'Giáo sư',
    PGS: 'Phó giáo sư',
  }),
  oneOf('tier', 'unit', 'Cấp', 'Cấp của đơn vị theo cây đơn vị ngày tính', TIERS),
  oneOf('block', 'unit', 'Khối', 'Loại của chính đơn vị', BLOCKS),
  oneOf('under', 'unit', 'Thuộc khối', 'Đơn vị hoặc một đơn vị trên nó thuộc khối', BLOCKS),
  oneOf('post', 'post', 'Chức vụ', 'Theo tên chức vụ, chức danh', {
    HEAD: 'Cấp trưởng',
    DEPUTY: 'Cấp phó',
    BI_THU: 'Bí thư',
    PHO_BI_THU: 'Phó bí thư',
    CHU_TICH: 'Chủ tịch',
    PHO_CHU_TICH: 'Phó chủ tịch',
    TRUONG_DOAN: 'Trưởng đoàn',
    PHO_TRUONG_DOAN: 'Phó trưởng đoàn',
    UV_BCH: 'Ủy viên Ban chấp hành',
    UV_BTV: 'Ủy viên Ban thường vụ',
    UBKT: 'Ủy ban kiểm tra',
    EMULATION: 'Làm công tác thi đua, khen thưởng',
  }),
  oneOf('partypost', 'post', 'Chức vụ Đảng', 'Chức vụ trong Đảng đang giữ vào ngày tính', {
    BCH: 'Ủy viên Ban chấp hành',
    BTV: 'Ủy viên Ban thường vụ',
    BI_THU: 'Bí thư',
    PHO_BI_THU: 'Phó bí thư',
  }),
  oneOf('service', 'job', 'Thâm niên', 'Số năm tròn từ ngày tuyển dụng lần đầu', {
    LT5: 'dưới 5 năm',
    '5_10': 'từ 5 đến dưới 10 năm',
    GE10: 'từ 10 năm',
  }),
  alone(
    'rotated',
    'job',
    'Luân chuyển từ cấp huyện',
    'Đang ở cấp xã theo quyết định luân chuyển từ đơn vị cấp huyện',
  ),
  oneOf('missing', 'missing', 'Chưa có dữ liệu', 'Hồ sơ thiếu mục này vào ngày tính', {
    sex: 'Giới tính',
    birth: 'Ngày sinh',
    ethnic: 'Dân tộc',
    religion: 'Tôn giáo',
    edu: 'Trình độ chuyên môn',
    gen: 'Học vấn phổ thông',
    grade: 'Ngạch, bậc',
    service: 'Ngày tuyển dụng',
  }),
  oneOf('event', 'event', 'Quyết định', 'Loại quyết định có hiệu lực trong kỳ', null, ['EVENTS']),
  oneOf('from', 'event', 'Từ cấp', 'Cấp của đơn vị trước quyết định', TIERS, ['EVENTS']),
  oneOf(
    'sector',
    'event',
    'Ngành',
    'So cơ quan trực thuộc tỉnh trước và sau quyết định',
    {
      CHANGED: 'sang ngành khác',
      SAME: 'trong cùng ngành',
    },
    ['EVENTS'],
  ),
  oneOf('source', 'event', 'Từ nơi', 'Nơi chuyển đến ghi trong quyết định', { TW: 'cơ quan trung ương' }, [
    'EVENTS',
  ]),
  alone('promoted', 'event', 'Tăng thêm chức danh', 'Trước quyết định không giữ chức vụ lãnh đạo, nay giữ'),
  oneOf('award', 'event', 'Khen thưởng', 'Nhóm của danh mục khen thưởng', null, ['AWARDS']),
  oneOf('method', 'event', 'Hình thức khen', 'Phương thức khen thưởng', null, ['AWARDS']),
  ...TURN_PREDICATES,
];
const BY_NAME = new Map(PREDICATES.map((predicate) => [predicate.name, predicate]));

export const PREDICATE_GROUPS: Readonly<Record<string, string>> = {
  person: 'Con người',
  age: 'Tuổi',
  job: 'Công việc',
  grade: 'Ngạch, bậc',
  training: 'Trình độ',
  post: 'Chức vụ',
  unit: 'Đơn vị',
  event: 'Quyết định, khen thưởng trong kỳ',
  turn: 'Lượt đào tạo, bồi dưỡng trong kỳ',
  missing: 'Chưa có dữ liệu',
};

/** @throws ExpressionError when a name or a value is not of the closed set, or is not known of what is counted */
export function readExpression(text: string, counted: CountedThing = 'PEOPLE'): Expression {
  const expression = parseExpression(text);
  for (const part of partsOf(expression))
    if (part.op === 'is') refuseUnknown(part.name, part.values, counted);
  return expression;
}

function refuseUnknown(name: string, values: readonly string[], counted: CountedThing): void {
  const predicate = BY_NAME.get(name);
  if (!predicate) throw new ExpressionError(`Không có điều kiện “${name}”.`);
  if (!isKnownOf(predicate, counted))
    throw new ExpressionError(`“${name}” không dùng được trong báo cáo này.`);
  const known = predicate.values;
  if (known !== null && Object.keys(known).length === 0) {
    if (values.length > 0) throw new ExpressionError(`“${name}” đứng một mình, không có “:${values[0]}”.`);
    return;
  }
  if (values.length === 0)
    throw new ExpressionError(`“${name}” cần một giá trị, ví dụ ${exampleOf(predicate)}.`);
  if (known === null) return;
  const strange = values.find((value) => !Object.hasOwn(known, value));
  if (strange !== undefined) throw new ExpressionError(`“${name}” không có giá trị “${strange}”.`);
}

/** Whether what is counted has it. */
export function isKnownOf({ name, of }: Predicate, counted: CountedThing): boolean {
  const only = of ?? (name === 'promoted' ? (['EVENTS'] as const) : undefined);
  return only ? only.some((thing) => thing === counted) : counted !== 'TURNS' || KNOWN_OF_TURNS.has(name);
}

const exampleOf = ({ name, values }: Predicate): string => `${name}:${Object.keys(values ?? { MA: '' })[0]}`;

/** `edu:TS` → `Tiến sĩ`; what combines several is said by its parts. */
export function sayExpression(expression: Expression): string {
  switch (expression.op) {
    case 'all':
      return 'Tất cả';
    case 'not':
      return `không phải ${lower(sayExpression(expression.of))}`;
    case 'and':
      return expression.of.map(sayExpression).join(', ');
    case 'or':
      return expression.of.map(sayExpression).join(' hoặc ');
    case 'age':
      return sayAges(expression.from, expression.to);
    case 'is': {
      const predicate = BY_NAME.get(expression.name);
      const { values } = expression;
      if (!predicate || values.length === 0) return predicate?.label ?? expression.name;
      return `${predicate.label}: ${values.map((value) => predicate.values?.[value] ?? value).join(', ')}`;
    }
  }
}

const sayAges = (from: number | null, to: number | null): string =>
  from === null
    ? `Từ ${to} tuổi trở xuống`
    : to === null
      ? `Từ ${from} tuổi trở lên`
      : `Từ ${from} đến ${to} tuổi`;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
