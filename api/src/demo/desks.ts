import type { LadderKey } from './ladders';
import type { Weighted } from './random';

/** One kind of post of the staff of a unit. */
export interface Post {
  readonly title: string;
  readonly ladder: LadderKey;
  /** Key into the majors of degrees.ts. */
  readonly field: string;
}

/** How a kind of unit is staffed. */
export interface Desk {
  readonly head: string;
  readonly deputy: string;
  readonly headAllowance: string;
  readonly deputyAllowance: string;
  readonly leaderClass: 'CB' | 'CC' | 'VC';
  readonly staffClass: 'CC' | 'VC';
  /** Post from which the unit's leaders come. */
  readonly leaderPost: Post;
  readonly staff: Weighted<Post>;
  readonly womenShare: number;
  readonly contractShare: number;
  readonly mostDeputies: number;
  /** A leadership without staff of its own never grows beyond this. */
  readonly mostPeople?: number;
  /** How high the leaders stand: city, department, division, school or other service unit. */
  readonly level: 'CITY' | 'DEPARTMENT' | 'DIVISION' | 'SERVICE';
}

const officer = (field: string, title = 'Chuyên viên', ladder: LadderKey = 'OFFICER'): Post => ({
  title,
  ladder,
  field,
});
const general: Weighted<Post> = [
  [officer('ADMINISTRATION'), 45],
  [officer('LAW'), 15],
  [officer('ECONOMICS'), 15],
  [officer('IT'), 5],
  [officer('ACCOUNTING', 'Kế toán', 'ACCOUNTANT'), 8],
  [officer('ADMINISTRATION', 'Văn thư', 'CLERK'), 7],
];

const administrative = {
  leaderClass: 'CC',
  staffClass: 'CC',
  leaderPost: officer('ADMINISTRATION'),
  staff: general,
  womenShare: 0.42,
  contractShare: 0.06,
  mostDeputies: 3,
} as const;

/** Leadership of the city, of a department, of the Party's bodies; the staff sits in their divisions. */
export const cityDesk: Desk = {
  ...administrative,
  head: 'Chủ tịch Ủy ban nhân dân thành phố',
  deputy: 'Phó Chủ tịch Ủy ban nhân dân thành phố',
  headAllowance: '1.25',
  deputyAllowance: '1.05',
  leaderClass: 'CB',
  mostPeople: 5,
  womenShare: 0.25,
  contractShare: 0,
  level: 'CITY',
};
export function departmentDesk(
  head: string,
  deputy: string,
  field: string,
  leaderClass: 'CB' | 'CC' = 'CC',
): Desk {
  return {
    ...administrative,
    head,
    deputy,
    headAllowance: '0.90',
    deputyAllowance: '0.70',
    leaderClass,
    leaderPost: officer(field),
    mostPeople: 5,
    womenShare: 0.28,
    contractShare: 0,
    level: 'DEPARTMENT',
  };
}
/** An old department, whose people the register knows without their division. */
export function oldDepartmentDesk(head: string, deputy: string, field: string): Desk {
  return { ...departmentDesk(head, deputy, field), staff: staffOf(field), womenShare: 0.4 };
}
export function divisionDesk(field: string, staff: Weighted<Post> = staffOf(field)): Desk {
  return {
    ...administrative,
    head: 'Trưởng phòng',
    deputy: 'Phó Trưởng phòng',
    headAllowance: '0.50',
    deputyAllowance: '0.30',
    leaderPost: officer(field),
    staff,
    mostDeputies: 2,
    level: 'DIVISION',
  };
}
export function officeDesk(): Desk {
  return {
    ...divisionDesk('ADMINISTRATION', general),
    head: 'Chánh Văn phòng',
    deputy: 'Phó Chánh Văn phòng',
    contractShare: 0.16,
  };
}
export function subDepartmentDesk(field: string): Desk {
  return {
    ...divisionDesk(field),
    head: 'Chi cục trưởng',
    deputy: 'Phó Chi cục trưởng',
    headAllowance: '0.60',
    deputyAllowance: '0.40',
  };
}
export function inspectionDesk(): Desk {
  return {
    ...divisionDesk('LAW', [
      [officer('LAW', 'Thanh tra viên', 'INSPECTOR'), 70],
      [officer('ADMINISTRATION'), 20],
      [officer('ACCOUNTING', 'Kế toán', 'ACCOUNTANT'), 10],
    ]),
    leaderPost: officer('LAW', 'Thanh tra viên', 'INSPECTOR'),
  };
}

export const communeDesk: Desk = {
  ...administrative,
  head: 'Chủ tịch Ủy ban nhân dân',
  deputy: 'Phó Chủ tịch Ủy ban nhân dân',
  headAllowance: '0.70',
  deputyAllowance: '0.50',
  leaderClass: 'CB',
  mostPeople: 4,
  womenShare: 0.27,
  contractShare: 0,
  level: 'DEPARTMENT',
};
export const communePartyDesk: Desk = {
  ...administrative,
  head: 'Bí thư Đảng ủy',
  deputy: 'Phó Bí thư Đảng ủy',
  headAllowance: '0.80',
  deputyAllowance: '0.60',
  leaderClass: 'CB',
  staff: [
    [officer('ADMINISTRATION'), 70],
    [officer('POLITICS'), 30],
  ],
  mostDeputies: 2,
  womenShare: 0.36,
  contractShare: 0.03,
  level: 'DEPARTMENT',
};
export const serviceCentreDesk: Desk = {
  ...divisionDesk('ADMINISTRATION', general),
  head: 'Giám đốc Trung tâm',
  deputy: 'Phó Giám đốc Trung tâm',
  womenShare: 0.55,
};
/** Until 30 June 2025. */
export const oldCommuneDesk: Desk = {
  ...communeDesk,
  leaderClass: 'CB',
  mostDeputies: 2,
  staff: [
    [officer('ADMINISTRATION', 'Công chức Văn phòng - thống kê'), 25],
    [officer('LAW', 'Công chức Tư pháp - hộ tịch'), 20],
    [officer('LAND', 'Công chức Địa chính - xây dựng - đô thị và môi trường'), 20],
    [officer('ACCOUNTING', 'Công chức Tài chính - kế toán'), 17],
    [officer('ADMINISTRATION', 'Công chức Văn hóa - xã hội'), 18],
  ],
};
export const districtDesk: Desk = { ...communeDesk, headAllowance: '0.90', deputyAllowance: '0.70' };

const teacher = (title: string, ladder: LadderKey, field: string): Post => ({ title, ladder, field });
const schoolStaff = (post: Post): Weighted<Post> => [
  [post, 88],
  [teacher('Nhân viên kế toán', 'ACCOUNTANT', 'ACCOUNTING'), 4],
  [teacher('Nhân viên thư viện, thiết bị', 'LIBRARIAN', 'LIBRARY'), 4],
  [teacher('Nhân viên y tế học đường', 'NURSE', 'NURSING'), 3],
];
function schoolDesk(post: Post, womenShare: number, allowances: readonly [string, string]): Desk {
  return {
    head: 'Hiệu trưởng',
    deputy: 'Phó Hiệu trưởng',
    headAllowance: allowances[0],
    deputyAllowance: allowances[1],
    leaderClass: 'VC',
    staffClass: 'VC',
    leaderPost: post,
    staff: schoolStaff(post),
    womenShare,
    contractShare: 0.05,
    mostDeputies: 2,
    level: 'SERVICE',
  };
}
export const SCHOOLS = {
  MN: schoolDesk(teacher('Giáo viên mầm non', 'PRESCHOOL', 'PRESCHOOL'), 0.99, ['0.50', '0.35']),
  TH: schoolDesk(teacher('Giáo viên tiểu học', 'PRIMARY', 'PRIMARY'), 0.72, ['0.50', '0.40']),
  THCS: schoolDesk(teacher('Giáo viên trung học cơ sở', 'LOWER_SECONDARY', 'SECONDARY'), 0.61, [
    '0.55',
    '0.45',
  ]),
  THPT: schoolDesk(teacher('Giáo viên trung học phổ thông', 'UPPER_SECONDARY', 'SECONDARY'), 0.56, [
    '0.70',
    '0.55',
  ]),
} as const;

const doctor: Post = { title: 'Bác sĩ', ladder: 'DOCTOR', field: 'MEDICINE' };
const healthStaff: Weighted<Post> = [
  [doctor, 24],
  [{ title: 'Điều dưỡng', ladder: 'NURSE', field: 'NURSING' }, 36],
  [{ title: 'Hộ sinh', ladder: 'MIDWIFE', field: 'NURSING' }, 8],
  [{ title: 'Dược sĩ', ladder: 'PHARMACIST', field: 'PHARMACY' }, 8],
  [{ title: 'Kỹ thuật y', ladder: 'MEDICAL_TECHNICIAN', field: 'NURSING' }, 8],
  [{ title: 'Kế toán', ladder: 'ACCOUNTANT', field: 'ACCOUNTING' }, 5],
  [{ title: 'Chuyên viên', ladder: 'OFFICER', field: 'ADMINISTRATION' }, 5],
];
export const hospitalDesk: Desk = {
  head: 'Giám đốc',
  deputy: 'Phó Giám đốc',
  headAllowance: '0.80',
  deputyAllowance: '0.65',
  leaderClass: 'VC',
  staffClass: 'VC',
  leaderPost: doctor,
  staff: healthStaff,
  womenShare: 0.62,
  contractShare: 0.09,
  mostDeputies: 3,
  level: 'SERVICE',
};
export const healthStationDesk: Desk = {
  ...hospitalDesk,
  head: 'Trưởng Trạm',
  deputy: 'Phó Trưởng Trạm',
  headAllowance: '0.30',
  deputyAllowance: '0.20',
  mostDeputies: 1,
  contractShare: 0.02,
};
export function serviceDesk(field: string, post: Post): Desk {
  return {
    head: 'Giám đốc',
    deputy: 'Phó Giám đốc',
    headAllowance: '0.60',
    deputyAllowance: '0.40',
    leaderClass: 'VC',
    staffClass: 'VC',
    leaderPost: post,
    staff: [
      [post, 70],
      [officer('ACCOUNTING', 'Kế toán', 'ACCOUNTANT'), 8],
      [officer('ADMINISTRATION', 'Chuyên viên hành chính'), 14],
      [officer(field), 8],
    ],
    womenShare: 0.44,
    contractShare: 0.1,
    mostDeputies: 2,
    level: 'SERVICE',
  };
}

function staffOf(field: string): Weighted<Post> {
  return [[officer(field), 62], ...general.map(([post, weight]) => [post, weight * 0.4] as const)];
}
