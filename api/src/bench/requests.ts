import type { Questions } from './questions';

/** What is asked of both servers by many clients at a time, or by one. */
export interface Request {
  readonly what: string;
  readonly aim: string;
  readonly ourPaths: readonly string[];
  readonly barePaths: readonly string[];
  /** How many ask at a time, where it is not as many as everywhere. */
  readonly clients?: number;
}

/** A whole year of classes. */
const reportYear = new Date().getFullYear() - 1;
const both = (
  paths: readonly string[],
  bare: readonly string[] = paths,
): Pick<Request, 'ourPaths' | 'barePaths'> => ({
  ourPaths: paths.map((path) => `/api${path}`),
  barePaths: bare,
});

export const requests = (questions: Questions): Request[] => [
  ...everyday(questions),
  ...statistics(),
  ...positions(questions),
  ...training(questions),
];

function everyday({ files, units, nameParts, months }: Questions): Request[] {
  const bareFiles = files.map((id) => `/file/${id}`);
  const search = (path: string): string[] => nameParts.map((part) => `${path}?q=${encodeURIComponent(part)}`);
  return [
    {
      what: 'mở hồ sơ, có ghi nhật ký',
      aim: '≥ 0,35',
      ...both(
        files.map((id) => `/people/${id}`),
        bareFiles,
      ),
    },
    {
      what: 'mở hồ sơ, không ghi nhật ký',
      aim: '≥ 0,5',
      ...both(
        files.map((id) => `/bench/files/${id}`),
        bareFiles,
      ),
    },
    {
      what: 'danh sách một đơn vị',
      aim: '≥ 0,8',
      ...both(units.map((id) => `/people?organisationId=${id}`)),
    },
    { what: 'ô tìm kiếm, phần tên không dấu', aim: '≥ 0,8; p99 < 50 ms', ...both(search('/search')) },
    { what: 'danh sách lọc theo phần tên, có tổng số', aim: '≥ 0,8', ...both(search('/people')) },
    {
      what: 'việc đến hạn của tỉnh trong một tháng, 50 dòng và tổng số',
      aim: '≥ 0,8',
      ...both(
        months.map((month) => `/due?${month}&pageSize=50`),
        months.map((month) => `/due?${month}`),
      ),
    },
    { what: 'đếm như thống kê (trang đầu)', aim: '', ...both(['/overview'], ['/counts']) },
  ];
}

function statistics(): Request[] {
  const alone = { clients: 1 };
  return [
    {
      what: 'BM01/BNV hôm nay, mọi đơn vị',
      aim: '≥ 0,83; ≤ 150 ms',
      ...alone,
      ...both(['/reports/R1/table'], ['/r1']),
    },
    {
      what: 'BM01/BNV ngày 31/12/2018',
      aim: '≥ 0,83; ≤ 150 ms',
      ...alone,
      ...both(['/reports/R1/table?asOf=2018-12-31'], ['/r1?asOf=2018-12-31']),
    },
    {
      what: 'BM01/BNV: mở ô thạc sĩ, 50 người',
      aim: '≥ 0,83; ≤ 100 ms',
      ...alone,
      ...both(['/reports/R1/people?column=c13'], ['/r1-cell']),
    },
    {
      what: 'BM01/BNV: đếm ô thạc sĩ',
      aim: '≥ 0,83',
      ...alone,
      ...both(['/reports/R1/people-count?column=c13'], ['/r1-cell-count']),
    },
  ];
}

function positions({ units }: Questions): Request[] {
  return [
    {
      what: 'bảng vị trí của một đơn vị',
      aim: '< 200 ms',
      clients: 1,
      ...both(units.map((id) => `/positions?organisationId=${id}`)),
    },
    { what: 'khoảng cách G1–G9 toàn tỉnh', aim: '< 3 s', clients: 1, ...both(['/position-gaps'], ['/gaps']) },
  ];
}

function training({ files, units }: Questions): Request[] {
  return [
    {
      what: 'bản đồ nhu cầu đào tạo của tỉnh',
      aim: '≤ 1 s',
      clients: 1,
      ...both(['/training/needs'], ['/training-needs']),
    },
    {
      what: 'ma trận đào tạo của một đơn vị, 50 người',
      aim: '≤ 1 s',
      clients: 1,
      ...both(
        units.map((id) => `/training/matrix?organisationId=${id}&pageSize=50`),
        units.map((id) => `/training-matrix?organisationId=${id}`),
      ),
    },
    {
      what: 'quá trình đào tạo một người',
      aim: '< 50 ms',
      clients: 1,
      ...both(
        files.map((id) => `/people/${id}/training`),
        files.map((id) => `/training/${id}`),
      ),
    },
    {
      what: 'báo cáo đào tạo năm của tỉnh',
      aim: '< 1 s',
      clients: 1,
      ...both([`/training/report?year=${reportYear}`], [`/training-report?year=${reportYear}`]),
    },
  ];
}
