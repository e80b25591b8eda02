import { type Desk, departmentDesk, serviceDesk, subDepartmentDesk } from './desks';
import type { LadderKey } from './ladders';

/** A unit under a department: sub-department, hospital or other service unit. */
export interface SubUnit {
  readonly key: string;
  readonly name: string;
  readonly kind: 'CHI_CUC' | 'DVSN_SO';
  readonly desk: Desk;
  readonly weight: number;
}

/** A body of the province: what it is called now, what it was before the mergers of 1 March 2025. */
export interface Department {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'SO' | 'TCHC_KHAC' | 'UBND_TINH' | 'HDND_TINH' | 'TINH_UY' | 'BAN_DANG' | 'MTTQ';
  readonly head: string;
  readonly deputy: string;
  readonly leaderClass: 'CB' | 'CC';
  readonly field: string;
  readonly weight: number;
  readonly offices: readonly string[];
  readonly subUnits: readonly SubUnit[];
  /** Name until 28 February 2025, where it was another. */
  readonly nameBefore?: string;
  /** Departments that went into it on 1 March 2025: key and name. */
  readonly absorbed: readonly (readonly [string, string])[];
}

const sub = (key: string, name: string, field: string, weight: number): SubUnit => ({
  key,
  name,
  kind: 'CHI_CUC',
  desk: subDepartmentDesk(field),
  weight,
});
const service = (
  key: string,
  name: string,
  field: string,
  title: string,
  ladder: LadderKey,
  weight: number,
): SubUnit => ({
  key,
  name,
  kind: 'DVSN_SO',
  desk: serviceDesk(field, { title, ladder, field }),
  weight,
});

function department(
  key: string,
  name: string,
  field: string,
  weight: number,
  offices: readonly string[],
  more: Partial<Department> = {},
): Department {
  return {
    key,
    name,
    shortName: key,
    kind: 'SO',
    head: 'Giám đốc Sở',
    deputy: 'Phó Giám đốc Sở',
    leaderClass: 'CC',
    field,
    weight,
    offices,
    subUnits: [],
    absorbed: [],
    ...more,
  };
}

/**
 * Bodies of Cần Thơ after 1 July 2025, and what each was made of in the three provinces before.
 * @source NĐ 150/2025/NĐ-CP (cơ quan chuyên môn cấp tỉnh); NQ 176/2025/QH15 and the provinces' resolutions of February 2025
 */
export const DEPARTMENTS: readonly Department[] = [
  department(
    'VPTU',
    'Văn phòng Thành ủy',
    'POLITICS',
    60,
    [
      'Phòng Tổng hợp',
      'Phòng Cơ yếu - Công nghệ thông tin',
      'Phòng Hành chính - Tiếp dân',
      'Phòng Tài chính Đảng',
    ],
    {
      kind: 'TINH_UY',
      head: 'Chánh Văn phòng Thành ủy',
      deputy: 'Phó Chánh Văn phòng Thành ủy',
      leaderClass: 'CB',
    },
  ),
  department(
    'BTCTU',
    'Ban Tổ chức Thành ủy',
    'POLITICS',
    42,
    ['Văn phòng', 'Phòng Tổ chức cán bộ', 'Phòng Tổ chức đảng, đảng viên', 'Phòng Bảo vệ chính trị nội bộ'],
    { kind: 'BAN_DANG', head: 'Trưởng Ban', deputy: 'Phó Trưởng Ban', leaderClass: 'CB' },
  ),
  department(
    'BTGDVTU',
    'Ban Tuyên giáo và Dân vận Thành ủy',
    'POLITICS',
    44,
    ['Văn phòng', 'Phòng Lý luận chính trị', 'Phòng Tuyên truyền', 'Phòng Dân vận'],
    {
      kind: 'BAN_DANG',
      head: 'Trưởng Ban',
      deputy: 'Phó Trưởng Ban',
      leaderClass: 'CB',
      nameBefore: 'Ban Tuyên giáo',
      absorbed: [['BDV', 'Ban Dân vận']],
    },
  ),
  department(
    'UBKTTU',
    'Ủy ban Kiểm tra Thành ủy',
    'LAW',
    40,
    ['Văn phòng', 'Phòng Nghiệp vụ 1', 'Phòng Nghiệp vụ 2', 'Phòng Nghiệp vụ 3'],
    { kind: 'BAN_DANG', head: 'Chủ nhiệm', deputy: 'Phó Chủ nhiệm', leaderClass: 'CB' },
  ),
  department(
    'BNCTU',
    'Ban Nội chính Thành ủy',
    'LAW',
    30,
    ['Văn phòng', 'Phòng Theo dõi công tác phòng, chống tham nhũng', 'Phòng Theo dõi cải cách tư pháp'],
    { kind: 'BAN_DANG', head: 'Trưởng Ban', deputy: 'Phó Trưởng Ban', leaderClass: 'CB' },
  ),
  department(
    'MTTQ',
    'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
    'POLITICS',
    95,
    [
      'Văn phòng',
      'Ban Phong trào',
      'Ban Dân chủ - Pháp luật',
      'Ban Công tác Hội Liên hiệp Phụ nữ',
      'Ban Công tác Đoàn Thanh niên',
      'Ban Công tác Công đoàn',
      'Ban Công tác Hội Nông dân',
    ],
    {
      kind: 'MTTQ',
      head: 'Chủ tịch Ủy ban Mặt trận Tổ quốc',
      deputy: 'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc',
      leaderClass: 'CB',
    },
  ),
  department(
    'VPDDBQH',
    'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố',
    'LAW',
    45,
    ['Phòng Công tác Quốc hội', 'Phòng Công tác Hội đồng nhân dân', 'Phòng Hành chính, Tổ chức, Quản trị'],
    { kind: 'HDND_TINH', head: 'Chánh Văn phòng', deputy: 'Phó Chánh Văn phòng' },
  ),
  department(
    'VPUBND',
    'Văn phòng Ủy ban nhân dân thành phố',
    'ADMINISTRATION',
    95,
    [
      'Phòng Tổng hợp',
      'Phòng Kinh tế',
      'Phòng Khoa giáo - Văn xã',
      'Phòng Nội chính',
      'Phòng Ngoại vụ',
      'Phòng Hành chính - Quản trị',
    ],
    {
      kind: 'UBND_TINH',
      head: 'Chánh Văn phòng',
      deputy: 'Phó Chánh Văn phòng',
      absorbed: [['SNGV', 'Sở Ngoại vụ']],
      subUnits: [
        service(
          'TTHCC',
          'Trung tâm Phục vụ hành chính công thành phố',
          'ADMINISTRATION',
          'Chuyên viên',
          'OFFICER',
          28,
        ),
      ],
    },
  ),
  department(
    'SNV',
    'Sở Nội vụ',
    'ADMINISTRATION',
    110,
    [
      'Văn phòng',
      'Phòng Tổ chức biên chế',
      'Phòng Công chức, viên chức',
      'Phòng Cải cách hành chính',
      'Phòng Xây dựng chính quyền',
      'Phòng Lao động, việc làm',
      'Phòng Người có công',
      'Phòng Thi đua - Khen thưởng',
    ],
    {
      absorbed: [['SLDTBXH', 'Sở Lao động - Thương binh và Xã hội']],
      subUnits: [
        service('TTLT', 'Trung tâm Lưu trữ lịch sử', 'ADMINISTRATION', 'Lưu trữ viên', 'CLERK', 22),
        service('TTDVVL', 'Trung tâm Dịch vụ việc làm', 'ECONOMICS', 'Tư vấn viên', 'OFFICER', 55),
      ],
    },
  ),
  department(
    'STP',
    'Sở Tư pháp',
    'LAW',
    58,
    ['Văn phòng', 'Phòng Xây dựng và thi hành pháp luật', 'Phòng Hành chính tư pháp', 'Phòng Bổ trợ tư pháp'],
    {
      subUnits: [
        service(
          'TTTGPL',
          'Trung tâm Trợ giúp pháp lý nhà nước',
          'LAW',
          'Trợ giúp viên pháp lý',
          'OFFICER',
          34,
        ),
      ],
    },
  ),
  department(
    'STC',
    'Sở Tài chính',
    'ECONOMICS',
    120,
    [
      'Văn phòng',
      'Phòng Quản lý ngân sách',
      'Phòng Tổng hợp - Quy hoạch',
      'Phòng Đầu tư',
      'Phòng Quản lý giá và công sản',
      'Phòng Đăng ký kinh doanh',
      'Phòng Hành chính sự nghiệp',
    ],
    { absorbed: [['SKHDT', 'Sở Kế hoạch và Đầu tư']] },
  ),
  department(
    'SCT',
    'Sở Công Thương',
    'ECONOMICS',
    60,
    ['Văn phòng', 'Phòng Quản lý thương mại', 'Phòng Quản lý công nghiệp', 'Phòng Quản lý năng lượng'],
    {
      subUnits: [
        sub('CCQLTT', 'Chi cục Quản lý thị trường', 'ECONOMICS', 85),
        service(
          'TTKC',
          'Trung tâm Khuyến công và Xúc tiến thương mại',
          'ECONOMICS',
          'Chuyên viên xúc tiến',
          'ENGINEER',
          30,
        ),
      ],
    },
  ),
  department(
    'SNNMT',
    'Sở Nông nghiệp và Môi trường',
    'AGRICULTURE',
    100,
    [
      'Văn phòng',
      'Phòng Kế hoạch - Tài chính',
      'Phòng Quản lý đất đai',
      'Phòng Môi trường',
      'Phòng Tài nguyên nước và Khoáng sản',
      'Phòng Đo đạc, Bản đồ và Viễn thám',
    ],
    {
      nameBefore: 'Sở Nông nghiệp và Phát triển nông thôn',
      absorbed: [['STNMT', 'Sở Tài nguyên và Môi trường']],
      subUnits: [
        sub('CCTTBVTV', 'Chi cục Trồng trọt và Bảo vệ thực vật', 'AGRICULTURE', 34),
        sub('CCCNTY', 'Chi cục Chăn nuôi và Thú y', 'AGRICULTURE', 32),
        sub('CCTLPTNT', 'Chi cục Thủy lợi và Phát triển nông thôn', 'AGRICULTURE', 30),
        sub('CCTSKN', 'Chi cục Thủy sản và Kiểm ngư', 'AGRICULTURE', 24),
        service(
          'TTKN',
          'Trung tâm Khuyến nông và Dịch vụ nông nghiệp',
          'AGRICULTURE',
          'Khuyến nông viên',
          'CROP_PROTECTION',
          46,
        ),
        service('VPDKDD', 'Văn phòng Đăng ký đất đai', 'LAND', 'Địa chính viên', 'ENGINEER', 52),
      ],
    },
  ),
  department(
    'SXD',
    'Sở Xây dựng',
    'ENGINEERING',
    105,
    [
      'Văn phòng',
      'Phòng Quy hoạch - Kiến trúc',
      'Phòng Quản lý xây dựng',
      'Phòng Hạ tầng giao thông',
      'Phòng Quản lý vận tải và phương tiện',
      'Phòng Quản lý nhà và thị trường bất động sản',
    ],
    {
      absorbed: [['SGTVT', 'Sở Giao thông vận tải']],
      subUnits: [
        service('BQLDA', 'Ban Quản lý dự án đầu tư xây dựng', 'ENGINEERING', 'Kỹ sư', 'ENGINEER', 70),
        service('TTKDXD', 'Trung tâm Kiểm định chất lượng xây dựng', 'ENGINEERING', 'Kỹ sư', 'ENGINEER', 26),
      ],
    },
  ),
  department(
    'SKHCN',
    'Sở Khoa học và Công nghệ',
    'IT',
    62,
    [
      'Văn phòng',
      'Phòng Quản lý khoa học',
      'Phòng Chuyển đổi số',
      'Phòng Bưu chính - Viễn thông',
      'Phòng Tiêu chuẩn - Đo lường - Chất lượng',
    ],
    {
      absorbed: [['STTTT', 'Sở Thông tin và Truyền thông']],
      subUnits: [
        service('TTCNTT', 'Trung tâm Công nghệ thông tin và Truyền thông', 'IT', 'Kỹ sư', 'ENGINEER', 32),
      ],
    },
  ),
  department(
    'SVHTTDL',
    'Sở Văn hóa, Thể thao và Du lịch',
    'CULTURE',
    62,
    [
      'Văn phòng',
      'Phòng Quản lý văn hóa và gia đình',
      'Phòng Quản lý thể dục thể thao',
      'Phòng Quản lý du lịch',
      'Phòng Báo chí - Xuất bản',
    ],
    {
      subUnits: [
        service('BT', 'Bảo tàng thành phố', 'CULTURE', 'Phương pháp viên', 'CULTURE', 34),
        service('TV', 'Thư viện thành phố', 'LIBRARY', 'Thư viện viên', 'LIBRARIAN', 34),
        service('TTVH', 'Trung tâm Văn hóa', 'CULTURE', 'Phương pháp viên', 'CULTURE', 48),
      ],
    },
  ),
  department(
    'SGDDT',
    'Sở Giáo dục và Đào tạo',
    'SECONDARY',
    75,
    [
      'Văn phòng',
      'Phòng Tổ chức cán bộ',
      'Phòng Giáo dục mầm non',
      'Phòng Giáo dục phổ thông',
      'Phòng Giáo dục nghề nghiệp và Giáo dục thường xuyên',
      'Phòng Quản lý chất lượng',
    ],
    {
      subUnits: [
        service('CDN', 'Trường Cao đẳng nghề', 'ENGINEERING', 'Giảng viên', 'LECTURER', 95),
        service('TTGDTX', 'Trung tâm Giáo dục thường xuyên', 'SECONDARY', 'Giáo viên', 'UPPER_SECONDARY', 60),
      ],
    },
  ),
  department(
    'SYT',
    'Sở Y tế',
    'MEDICINE',
    68,
    [
      'Văn phòng',
      'Phòng Nghiệp vụ Y',
      'Phòng Nghiệp vụ Dược',
      'Phòng Bảo trợ xã hội và Trẻ em',
      'Phòng Tổ chức cán bộ',
    ],
    {
      subUnits: [
        sub('CCDS', 'Chi cục Dân số', 'MEDICINE', 18),
        sub('CCATVSTP', 'Chi cục An toàn vệ sinh thực phẩm', 'MEDICINE', 20),
      ],
    },
  ),
  department(
    'SDTTG',
    'Sở Dân tộc và Tôn giáo',
    'POLITICS',
    34,
    ['Văn phòng', 'Phòng Chính sách dân tộc', 'Phòng Tôn giáo'],
    { nameBefore: 'Ban Dân tộc' },
  ),
  department(
    'TTTP',
    'Thanh tra thành phố',
    'LAW',
    75,
    [
      'Văn phòng',
      'Phòng Nghiệp vụ 1',
      'Phòng Nghiệp vụ 2',
      'Phòng Nghiệp vụ 3',
      'Phòng Giám sát, kiểm tra và xử lý sau thanh tra',
    ],
    { head: 'Chánh Thanh tra', deputy: 'Phó Chánh Thanh tra' },
  ),
  department(
    'BQLKCN',
    'Ban Quản lý các khu chế xuất và công nghiệp',
    'ECONOMICS',
    42,
    ['Văn phòng', 'Phòng Quản lý đầu tư', 'Phòng Quản lý doanh nghiệp và lao động'],
    { kind: 'TCHC_KHAC', head: 'Trưởng Ban', deputy: 'Phó Trưởng Ban' },
  ),
];

export const leadershipOf = (d: Department): Desk => departmentDesk(d.head, d.deputy, d.field, d.leaderClass);
