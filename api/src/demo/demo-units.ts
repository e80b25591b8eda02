/** Codes (`organisation.code`) of the units that the demo accounts and the tests stand on. */
export const DEMO_UNITS = {
  /** Thành phố Cần Thơ (dữ liệu mô phỏng): a role here is a role on the whole register. */
  root: 'CT',
  /** Sở Nội vụ. */
  homeAffairs: 'CT-SNV',
  /** Sở Nông nghiệp và Môi trường with its divisions, sub-departments and centres: the unit of `nhansu` and `thutruong`. */
  unitOfficer: 'CT-SNNMT',
  /** Phường Ninh Kiều: a commune with its schools. */
  ward: 'CT-X31135',
  /** Trường Chính trị: a school without files of its own, for the account `truong`. */
  politicalSchool: 'CT-TCT',
} as const;
