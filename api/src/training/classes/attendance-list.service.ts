import { type AttendanceMark, searchKey } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../../auth/actor';
import { workbook } from '../../personnel';
import { Database } from '../../platform/database';
import { Problem } from '../../platform/problem';
import { readGrid, taughtClass } from './attendance.service';
import { LEARNER_HEADINGS, learnerOf } from './learner-line';
import { type TableRow, readTable } from './sheet-table';
import {
  type AttendanceCandidate,
  type AttendanceCandidates,
  type AttendanceGrid,
  type AttendanceRow,
  type MarkInput,
  SESSION_PARTS,
  type Session,
} from './teaching.dto';

const COLUMNS = [
  { heading: 'Mã học viên', width: 38 },
  { heading: 'Họ và tên', width: 28 },
  { heading: 'Đơn vị', width: 40 },
] as const;
/** What the list is filled in with, and how else offices write it. */
const SIGNS: Readonly<Record<AttendanceMark, readonly string[]>> = {
  PRESENT: ['x', 'co mat', 'co'],
  EXCUSED: ['p', 'co phep', 'vang co phep'],
  ABSENT: ['k', 'kp', 'khong phep', 'vang khong phep', 'vang'],
};
/** Only who attends, or did, is marked. */
const ATTENDS: ReadonlySet<string> = new Set(['ATTENDING', 'FINISHED', 'FAILED', 'DROPPED']);
const LOOKS_LIKE_A_DAY = /\d{1,2}[/.-]\d{1,2}/;

type Learner = AttendanceRow & { readonly id: string };

/** Attendance as a list of the whole class, one column for each session. */
@Injectable()
export class AttendanceListService {
  constructor(private readonly database: Database) {}

  /** @throws 404, 403, 409 no session yet */
  async workbook(actor: Actor, id: string): Promise<Readable> {
    const { sessions, people } = await this.database.as(actor, async (tx) =>
      listed(await readGrid(tx, actor, await taughtClass(tx, id))),
    );
    const rows = people.map((one) => [
      one.id,
      one.fullName,
      one.organisationName ?? '',
      ...sessions.map((session) => signOf(one.marks[session.id])),
    ]);
    const columns = [...COLUMNS, ...sessions.map((one) => ({ heading: headingOf(one), width: 12 }))];
    return Readable.from(workbook('Điểm danh', columns, once(rows)), { objectMode: false });
  }

  /** What a filled-in list says, line by line; nothing is written. @throws 404, 403, 409 no session yet, 422 no readable sheet */
  previewSheet(actor: Actor, id: string, content: Buffer): Promise<AttendanceCandidates> {
    return this.database.as(actor, async (tx) => {
      const { sessions, people } = listed(await readGrid(tx, actor, await taughtClass(tx, id)));
      const days = Object.fromEntries(sessions.map((one) => [one.id, [searchKey(headingOf(one))]]));
      const { rows, otherHeadings } = await readTable(content, { ...LEARNER_HEADINGS, ...days }, [
        ...sessions.map((one) => one.id),
      ]);
      const seen = new Set<string>();
      const items = rows.map((row) => candidateOf(row, sessions, people, seen));
      const good = items.filter(({ reason }) => reason === '');
      return {
        items,
        marks: good.reduce((sum, { marks }) => sum + marks.length, 0),
        refused: items.length - good.length,
        unknownSessions: otherHeadings.filter((heading) => LOOKS_LIKE_A_DAY.test(heading)),
      };
    });
  }
}

function listed({ sessions, rows }: AttendanceGrid): { sessions: readonly Session[]; people: Learner[] } {
  if (sessions.length === 0) throw new Problem('rule', 'Lớp chưa có buổi học nào; hãy thêm buổi học trước.');
  const people = rows.filter(({ state }) => ATTENDS.has(state));
  return { sessions, people: people.map((row) => ({ ...row, id: row.enrolmentId })) };
}

/** `02/03/2026 Sáng`; a class has one such session. */
const headingOf = ({ heldOn, part }: Session): string =>
  `${heldOn.slice(8)}/${heldOn.slice(5, 7)}/${heldOn.slice(0, 4)} ${SESSION_PARTS[part]}`;

const signOf = (mark: AttendanceMark | undefined): string => {
  if (!mark) return '';
  const [sign] = SIGNS[mark];
  return mark === 'PRESENT' ? sign : sign.toUpperCase();
};

function candidateOf(
  row: TableRow,
  sessions: readonly Session[],
  people: readonly Learner[],
  seen: Set<string>,
): AttendanceCandidate {
  const { person, reason } = learnerOf(row, people, seen);
  const marks: MarkInput[] = [];
  const unread: string[] = [];
  for (const session of sessions) {
    const word = searchKey(row.cells[session.id] ?? '').trim();
    if (word === '') continue;
    const mark = (Object.keys(SIGNS) as AttendanceMark[]).find((one) => SIGNS[one].includes(word));
    if (!mark) unread.push(headingOf(session));
    else if (person && person.marks[session.id] !== mark)
      marks.push({ sessionId: session.id, enrolmentId: person.id, mark });
  }
  const unreadable = unread.length > 0 ? `Không đọc được dấu của buổi ${unread.join(', ')}.` : '';
  return {
    row: row.number,
    enrolmentId: person?.id ?? null,
    fullName: person?.fullName ?? row.cells['fullName'] ?? '',
    marks,
    reason: [reason, unreadable].filter(Boolean).join(' '),
  };
}

async function* once(rows: string[][]): AsyncGenerator<string[][]> {
  yield await Promise.resolve(rows);
}
