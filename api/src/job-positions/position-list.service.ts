import { POSITION_LIST_COLUMNS, positionListHead, readPositionRow } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { FileRefusal } from '../imports/file-refusal';
import { fileKind } from '../imports/file-kind';
import type { SheetRow } from '../imports/list-source';
import { openXlsx } from '../imports/xlsx-source';
import { Database } from '../platform/database';
import { Problem, fieldProblem } from '../platform/problem';
import { refuseFrozen } from './dossier-flow';
import { readDossier, takeDossier } from './dossier-reading.query';
import type { Dossier, PositionVersionView } from './dossiers.dto';
import { addPosition, nextPlace, saveVersion } from './dossiers.query';
import {
  MOST_LIST_ROWS,
  type PositionListInput,
  type PositionListInputRow,
  type PositionListPreview,
  type PositionListRowView,
} from './position-list.dto';
import { positionListTemplate } from './position-list-template';

/** A list of positions out of Excel: read, shown row by row, and only then written into the draft. */
@Injectable()
export class PositionListService {
  constructor(private readonly database: Database) {}

  /** The empty list to fill. */
  async template(actor: Actor): Promise<Buffer> {
    const [groups = []] = await this.database.read(actor, {
      name: 'position_group_names',
      text: `select name_vi as name from code_entry where list = 'job_position_groups' and valid @> current_date order by position`,
    });
    return positionListTemplate(groups.map(({ name }) => String(name)));
  }

  /** What the file would do to the draft; nothing is written. @throws 404, 409 frozen, 415, 422 no such columns */
  async preview(
    actor: Actor,
    id: string,
    file: { readonly fileName: string; readonly content: Buffer },
  ): Promise<PositionListPreview> {
    const { dossier, groups } = await this.database.as(actor, async (tx) => {
      const found = await readDossier(tx, actor, id);
      refuseFrozen(found);
      const entries = (await tx.query(
        `select code, name_vi as name from code_entry where list = 'job_position_groups' and valid @> current_date`,
      )) as { code: string; name: string }[];
      return { dossier: found, groups: new Map(entries.map(({ code, name }) => [code, name])) };
    });
    const sheetRows = await rowsOf(file.content);
    const headAt = sheetRows.findIndex(({ cells }) => positionListHead(cells) !== null);
    const head = positionListHead(sheetRows[headAt]?.cells ?? []);
    if (head === null)
      throw fieldProblem(
        'file',
        'no-head',
        `Không thấy dòng tiêu đề có cột "${POSITION_LIST_COLUMNS.name}" và "${POSITION_LIST_COLUMNS.planned}".`,
      );
    const known = new Map(dossier.list.map((position) => [position.name, position]));
    const seen = new Set<string>();
    const rows = sheetRows.slice(headAt + 1).flatMap(({ number, cells }): PositionListRowView[] => {
      const reading = readPositionRow(head, cells, groups);
      if (reading.name === '' && reading.faults.length >= 3) return [];
      const faults = reading.faults.map((fault) => ({
        ...fault,
        columnName: POSITION_LIST_COLUMNS[fault.column],
      }));
      if (seen.has(reading.name))
        faults.push({
          column: 'name',
          columnName: POSITION_LIST_COLUMNS.name,
          detail: 'Tên này đã có ở dòng trên.',
        });
      seen.add(reading.name);
      const row = faults.length > 0 ? null : (reading.row as PositionListInputRow | null);
      return [{ number, name: reading.name, state: stateOf(row, known.get(reading.name)), faults, row }];
    });
    if (rows.length > MOST_LIST_ROWS)
      throw fieldProblem('file', 'too-many', `Danh sách dài quá ${MOST_LIST_ROWS} dòng.`);
    const count = (state: string): number => rows.filter((row) => row.state === state).length;
    return {
      fileName: file.fileName,
      rows,
      added: count('NEW'),
      changed: count('CHANGED'),
      same: count('SAME'),
      faulty: count('FAULTY'),
    };
  }

  /**
   * Writes rows into the draft: a position of that name gets its number and levels, others are added; requirements and
   * descriptions stay. @throws 404, 409 frozen or stale
   */
  apply(actor: Actor, id: string, { version, rows }: PositionListInput): Promise<Dossier> {
    return this.database.as(actor, async (tx) => {
      const standing = await takeDossier(tx, actor, id, version);
      refuseFrozen(standing);
      const { list } = await readDossier(tx, actor, id);
      const known = new Map(list.map((position) => [position.name, position]));
      if (new Set(rows.map(({ name }) => name)).size < rows.length)
        throw new Problem('rule', 'Một vị trí được ghi hai lần trong danh sách.');
      let place = await nextPlace(tx, id);
      for (const row of rows) {
        const old = known.get(row.name);
        const positionId = old?.positionId ?? (await addPosition(tx, standing.organisationId, row, place));
        if (!old) place += 1;
        await saveVersion(tx, id, positionId, {
          ...row,
          content: { ...old?.content, ...(row.purpose ? { purpose: row.purpose } : {}) },
          requirements: old?.requirements ?? [],
        });
      }
      return readDossier(tx, actor, id);
    });
  }
}

async function rowsOf(content: Buffer): Promise<SheetRow[]> {
  try {
    if ((await fileKind(content)) !== 'xlsx') throw new FileRefusal('Hãy chọn tệp Excel dạng .xlsx.');
    const source = await openXlsx(content);
    const rows: SheetRow[] = [];
    for await (const portion of source.rows(0)) {
      rows.push(...portion);
      if (rows.length > MOST_LIST_ROWS + 100) break;
    }
    return rows;
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    throw new Problem(error.type, error.sentence, [
      { pointer: '#/file', code: error.type, detail: error.sentence },
    ]);
  }
}

function stateOf(
  row: PositionListInputRow | null,
  old: PositionVersionView | undefined,
): PositionListRowView['state'] {
  if (row === null) return 'FAULTY';
  if (!old) return 'NEW';
  const isSame =
    old.planned === row.planned &&
    [...old.levelCodes].sort().join() === [...row.levelCodes].sort().join() &&
    (!row.purpose || old.content['purpose'] === row.purpose);
  return isSame ? 'SAME' : 'CHANGED';
}
