import {
  CLASSIFICATIONS,
  type Classification,
  ENROLMENT_STATES,
  type EnrolmentState,
  parseDecimal,
  searchKey,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../auth/actor';
import { workbook } from '../../personnel';
import { Database } from '../../platform/database';
import { Problem, fieldProblem, notFound } from '../../platform/problem';
import { changed, rowsOf } from '../training-rows';
import { taughtClass } from './attendance.service';
import { shareCost } from './class-steps.query';
import { LEARNER_HEADINGS, learnerOf } from './learner-line';
import { type TableRow, readTable } from './sheet-table';
import type {
  ResultCandidate,
  ResultCandidates,
  ResultInput,
  ResultState,
  ResultsOutcome,
} from './teaching.dto';

const COLUMNS = [
  { heading: 'Mã học viên', width: 38 },
  { heading: 'Họ và tên', width: 28 },
  { heading: 'Đơn vị', width: 40 },
  { heading: 'Kết quả', width: 14 },
  { heading: 'Điểm', width: 8 },
  { heading: 'Xếp loại', width: 14 },
  { heading: 'Ghi chú', width: 30 },
] as const;
const HEADINGS = {
  ...LEARNER_HEADINGS,
  state: ['ket qua'],
  score: ['diem'],
  classification: ['xep loai'],
  note: ['ghi chu'],
} as const;
const STATES: Readonly<Record<string, ResultState>> = {
  'hoan thanh': 'FINISHED',
  dat: 'FINISHED',
  'khong dat': 'FAILED',
  'khong hoan thanh': 'FAILED',
  'bo hoc': 'DROPPED',
};

interface Learner {
  readonly id: string;
  readonly fullName: string;
  readonly organisationName: string | null;
  readonly state: EnrolmentState;
  readonly score: string | null;
  readonly classification: Classification | null;
  readonly note: string | null;
}

@Injectable()
export class ResultsService {
  constructor(private readonly database: Database) {}

  /**
   * Results of people who attend, or corrections of what was entered; a certificate that was given out holds its result.
   * @throws 404, 403, 409 class has not begun, or a certificate is out
   */
  enter(actor: Actor, id: string, rows: readonly ResultInput[]): Promise<ResultsOutcome> {
    return this.database.as(actor, async (tx) => {
      const { state, cost } = await taughtClass(tx, id);
      if (state !== 'RUNNING' && state !== 'FINISHED')
        throw new Problem('rule', 'Lớp chưa khai giảng nên chưa ghi được kết quả.');
      const ids = rows.map(({ enrolmentId }) => enrolmentId);
      if (new Set(ids).size < ids.length)
        throw fieldProblem('rows', 'TWICE', 'Một học viên có hai kết quả trong danh sách.');
      await refuseCertified(tx, id, rows);
      const done = await changed(
        tx,
        `update training_enrolment e set state = r.state, score = r.score, classification = case when r.state = 'FINISHED' then r.classification end,
           note = r.note
         from jsonb_to_recordset($2::jsonb) as r("enrolmentId" uuid, state text, score numeric, classification text, note text)
         where e.id = r."enrolmentId" and e.class_id = $1 and e.state in ('ATTENDING', 'FINISHED', 'FAILED', 'DROPPED')`,
        [id, JSON.stringify(rows)],
      );
      if (done < ids.length) throw notFound('Có học viên không học lớp này.');
      if (state === 'FINISHED') await shareCost(tx, id, cost);
      const count = (wanted: ResultState): number => rows.filter((row) => row.state === wanted).length;
      return {
        changed: done,
        finished: count('FINISHED'),
        failed: count('FAILED'),
        dropped: count('DROPPED'),
      };
    });
  }

  /** Everybody who attends, with columns to fill in. @throws 404, 403 */
  async workbook(actor: Actor, id: string): Promise<Readable> {
    const people = await this.database.as(actor, async (tx) => {
      await taughtClass(tx, id);
      return learners(tx, id);
    });
    const rows = people.map((one) => [
      one.id,
      one.fullName,
      one.organisationName ?? '',
      one.state === 'ATTENDING' ? '' : ENROLMENT_STATES[one.state],
      one.score ?? '',
      one.classification ? CLASSIFICATIONS[one.classification] : '',
      one.note ?? '',
    ]);
    return Readable.from(workbook('Kết quả', COLUMNS, once(rows)), { objectMode: false });
  }

  /** What a filled-in list says, row by row; nothing is written. @throws 404, 403, 422 no readable sheet */
  previewSheet(actor: Actor, id: string, content: Buffer): Promise<ResultCandidates> {
    return this.database.as(actor, async (tx) => {
      await taughtClass(tx, id);
      const people = await learners(tx, id);
      const { rows } = await readTable(content, HEADINGS, ['state']);
      const seen = new Set<string>();
      const items = rows.map((row) => candidateOf(row, people, seen));
      const refused = items.filter(({ reason }) => reason !== '').length;
      return { items, good: items.length - refused, refused };
    });
  }
}

const learners = (tx: EntityManager, id: string): Promise<Learner[]> =>
  rowsOf<Learner>(
    tx,
    `select e.id, e.full_name as "fullName", e.state, e.score::text, e.classification, e.note,
       (select n.name from organisation_name n where n.organisation_id = e.organisation_id
         order by n.valid @> current_date desc, lower(n.valid) desc limit 1) as "organisationName"
     from training_enrolment e where e.class_id = $1 and e.state in ('ATTENDING', 'FINISHED', 'FAILED', 'DROPPED')
     order by substring(e.full_name from '\\S+$') collate "vi-VN-x-icu", e.full_name collate "vi-VN-x-icu", e.id`,
    [id],
  );

async function refuseCertified(tx: EntityManager, id: string, rows: readonly ResultInput[]): Promise<void> {
  const lost = rows.filter(({ state }) => state !== 'FINISHED').map(({ enrolmentId }) => enrolmentId);
  const [held] = await rowsOf<{ fullName: string }>(
    tx,
    `select e.full_name as "fullName" from training_certificate x join training_enrolment e on e.id = x.enrolment_id
     where e.class_id = $1 and e.id = any ($2::uuid[]) limit 1`,
    [id, lost],
  );
  if (held)
    throw new Problem('rule', `${held.fullName} đã được cấp chứng chỉ nên kết quả phải là hoàn thành.`);
}

function candidateOf(row: TableRow, people: readonly Learner[], seen: Set<string>): ResultCandidate {
  const { cells, number } = row;
  const { person, reason } = learnerOf(row, people, seen);
  const state = STATES[searchKey(cells['state'] ?? '').trim()] ?? null;
  const score = (cells['score'] ?? '') === '' ? null : (parseDecimal(cells['score'] ?? '') ?? undefined);
  const word = searchKey(cells['classification'] ?? '').trim();
  const classification = (Object.keys(CLASSIFICATIONS) as Classification[]).find(
    (code) => searchKey(CLASSIFICATIONS[code]) === word,
  );
  const reasons = [
    reason,
    state ? '' : 'Kết quả phải là Hoàn thành, Không đạt hoặc Bỏ học.',
    score === undefined || Number(score) > 999 ? 'Điểm không đọc được.' : '',
    word !== '' && !classification ? 'Xếp loại không có trong danh mục.' : '',
  ].filter(Boolean);
  return {
    row: number,
    enrolmentId: person?.id ?? null,
    fullName: person?.fullName ?? cells['fullName'] ?? '',
    state,
    score: score ?? null,
    classification: classification ?? null,
    note: cells['note'] || null,
    reason: reasons.join(' '),
  };
}

async function* once(rows: string[][]): AsyncGenerator<string[][]> {
  yield await Promise.resolve(rows);
}
