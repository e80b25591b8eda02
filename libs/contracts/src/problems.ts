/** Problem types of RFC 9457: the last part of `type`, the status and the title. One closed list. */
export const PROBLEM_TYPES = {
  payload: { status: 422, title: 'Dữ liệu gửi lên chưa đúng' },
  'signed-out': { status: 401, title: 'Chưa đăng nhập' },
  forbidden: { status: 403, title: 'Không có quyền' },
  'not-found': { status: 404, title: 'Không tìm thấy' },
  'not-allowed': { status: 405, title: 'Cách gọi không được dùng' },
  conflict: { status: 409, title: 'Trùng hoặc vướng dữ liệu đã có' },
  stale: { status: 409, title: 'Bản ghi đã được người khác sửa' },
  rule: { status: 409, title: 'Chưa đúng quy định' },
  'too-large': { status: 413, title: 'Tệp hoặc nội dung quá lớn' },
  unsupported: { status: 415, title: 'Kiểu nội dung không được nhận' },
  'too-many': { status: 429, title: 'Thử lại sau ít phút' },
  internal: { status: 500, title: 'Hệ thống gặp lỗi' },
  busy: { status: 503, title: 'Hệ thống đang bận' },
} as const;
export type ProblemType = keyof typeof PROBLEM_TYPES;

export const problemUri = (type: ProblemType): `/problems/${ProblemType}` => `/problems/${type}`;
