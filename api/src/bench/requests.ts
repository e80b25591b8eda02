import type { Questions } from './questions';

/** One thing asked of both servers. */
export interface Request {
  readonly what: string;
  readonly aim: string;
  readonly ourPaths: string[];
  readonly barePaths: string[];
  /** How many ask at a time, where it is not as many as everywhere. */
  readonly clients?: number;
}

const R1_ALONE = { aim: '≥ 0,83', clients: 1 } as const;
/** The statutory table as one person asks for it, who waits for nobody else, and as many do. */
export const REPORTS: readonly Request[] = [
  {
    ...R1_ALONE,
    what: 'BM01/BNV hôm nay, mọi đơn vị, một người hỏi',
    ourPaths: ['/api/reports/R1/table'],
    barePaths: ['/r1'],
  },
  {
    ...R1_ALONE,
    what: 'BM01/BNV ngày 31/12/2018, một người hỏi',
    ourPaths: ['/api/reports/R1/table?asOf=2018-12-31'],
    barePaths: ['/r1?asOf=2018-12-31'],
  },
  {
    ...R1_ALONE,
    what: 'mở ô thạc sĩ, 50 người và tổng số, một người hỏi',
    ourPaths: ['/api/reports/R1/people?column=c13'],
    barePaths: ['/r1-cell'],
  },
  {
    what: 'BM01/BNV hôm nay, mọi đơn vị',
    aim: '≥ 0,83',
    ourPaths: ['/api/reports/R1/table'],
    barePaths: ['/r1'],
  },
];

/** A whole year of classes. */
const reportYear = new Date().getFullYear() - 1;

/** What is asked of both servers by many clients at a time. */
export function requests({ files, units, nameParts, months }: Questions): Request[] {
  const bareFiles = files.map((id) => `/file/${id}`);
  const search = (path: string): string[] => nameParts.map((part) => `${path}?q=${encodeURIComponent(part)}`);
  return [
    {
      what: 'mở hồ sơ, có ghi nhật ký',
      aim: '≥ 0,35',
      ourPaths: files.map((id) => `/api/people/${id}`),
      barePaths: bareFiles,
    },
    {
      what: 'mở hồ sơ, không ghi nhật ký',
      aim: '≥ 0,5',
      ourPaths: files.map((id) => `/api/bench/files/${id}`),
      barePaths: bareFiles,
    },
    {
      what: 'danh sách một đơn vị',
      aim: '≥ 0,8',
      ourPaths: units.map((id) => `/api/people?organisationId=${id}`),
      barePaths: units.map((id) => `/people?organisationId=${id}`),
    },
    {
      what: 'ô tìm kiếm, phần tên không dấu',
      aim: '≥ 0,8; p99 < 50 ms',
      ourPaths: search('/api/search'),
      barePaths: search('/search'),
    },
    {
      what: 'danh sách lọc theo phần tên, có tổng số',
      aim: '≥ 0,8',
      ourPaths: search('/api/people'),
      barePaths: search('/people'),
    },
    {
      what: 'việc đến hạn của tỉnh trong một tháng, 50 dòng và tổng số',
      aim: '≥ 0,8',
      ourPaths: months.map((month) => `/api/due?${month}&pageSize=50`),
      barePaths: months.map((month) => `/due?${month}`),
    },
    ...REPORTS,
    { what: 'đếm như thống kê', aim: '', ourPaths: ['/api/overview'], barePaths: ['/counts'] },
    {
      what: 'bảng vị trí của một đơn vị, một người hỏi',
      aim: '< 200 ms',
      ourPaths: units.map((id) => `/api/positions?organisationId=${id}`),
      barePaths: units.map((id) => `/positions?organisationId=${id}`),
      clients: 1,
    },
    {
      what: 'khoảng cách G1–G9 toàn tỉnh, một người hỏi',
      aim: '< 3 s',
      ourPaths: ['/api/position-gaps'],
      barePaths: ['/gaps'],
      clients: 1,
    },
    {
      what: 'quá trình đào tạo một người',
      aim: '< 50 ms',
      ourPaths: files.map((id) => `/api/people/${id}/training`),
      barePaths: files.map((id) => `/training/${id}`),
    },
    {
      what: 'báo cáo đào tạo năm của tỉnh',
      aim: '< 1 s',
      ourPaths: [`/api/training/report?year=${reportYear}`],
      barePaths: [`/training-report?year=${reportYear}`],
    },
  ];
}
