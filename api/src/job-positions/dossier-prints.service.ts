import { TemplateHandler } from 'easy-template-x';
import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import type { Actor } from '../auth/actor';
import { Database, type Statement } from '../platform/database';
import { notFound } from '../platform/problem';
import { today } from '../platform/today';
import { plainFileName } from '../printing/file-names';
import { type SectionName, dossierDataset } from './dossier-dataset';
import { DossiersService } from './dossiers.service';
import type { Dossier } from './dossiers.dto';
import type { RatioFigures } from './staffing.dto';
import { ratiosIn } from './staffing-figures';
import { StaffingReader } from './staffing-reader';

export interface DossierPrint {
  readonly name: string;
  readonly content: Buffer;
}

const sectionsStatement: Statement = {
  name: 'position_sections',
  text: `select code, name_vi as name from code_entry where list = 'position_sections' order by position`,
};
const parentOf = (organisationId: string): Statement => ({
  name: 'dossier_parent',
  text: `select n.name from organisation_place p join organisation_name n on n.organisation_id = p.parent_id and n.valid @> current_date
    where p.organisation_id = $1 and p.valid @> current_date`,
  values: [organisationId],
});

/** A dossier on paper: the whole of it, or the description of one of its positions, as Word. */
@Injectable()
export class DossierPrintsService {
  private readonly handler = new TemplateHandler();

  constructor(
    private readonly database: Database,
    private readonly dossiers: DossiersService,
    private readonly reader: StaffingReader,
  ) {}

  /** @throws 404 */
  async whole(actor: Actor, id: string): Promise<DossierPrint> {
    const dossier = await this.dossiers.open(actor, id);
    const content = await this.filled(actor, 'de-an-vi-tri-viec-lam', dossier, dossier.list);
    return { name: `De-an-vi-tri-viec-lam_${plainFileName(dossier.organisationName)}.docx`, content };
  }

  /** @throws 404 dossier, or a position that it does not have */
  async position(actor: Actor, id: string, positionId: string): Promise<DossierPrint> {
    const dossier = await this.dossiers.open(actor, id);
    const position = dossier.list.find((one) => one.positionId === positionId);
    if (!position) throw notFound('Đề án không có vị trí này.');
    const content = await this.filled(actor, 'ban-mo-ta-vi-tri', dossier, [position]);
    return { name: `Ban-mo-ta_${plainFileName(position.name)}.docx`, content };
  }

  private async filled(
    actor: Actor,
    template: 'de-an-vi-tri-viec-lam' | 'ban-mo-ta-vi-tri',
    dossier: Dossier,
    positions: Dossier['list'],
  ): Promise<Buffer> {
    const [sections = [], [parent] = []] = await this.database.read(
      actor,
      sectionsStatement,
      parentOf(dossier.organisationId),
    );
    const data = dossierDataset({
      dossier,
      positions,
      ratios: template === 'ban-mo-ta-vi-tri' ? [] : await this.ratios(actor, dossier),
      sections: sections as unknown as SectionName[],
      parentName: parent ? String(parent['name']) : null,
    });
    const file = await readFile(new URL(`./templates/${template}.docx`, import.meta.url));
    return this.handler.process(file, data as Parameters<TemplateHandler['process']>[1]);
  }

  /** The ratios as they would stand with the numbers and levels of this version, against the people of today. */
  private async ratios(actor: Actor, { organisationId, list }: Dossier): Promise<readonly RatioFigures[]> {
    const read = await this.reader.read(actor, organisationId, today());
    if (read.body.id !== organisationId) return [];
    const planned = new Map(list.map((position) => [position.positionId, position]));
    return ratiosIn({
      ...read,
      positions: read.positions.flatMap((position) => {
        const own = planned.get(position.id);
        return own ? [{ ...position, levelCodes: own.levelCodes, allocated: own.planned }] : [];
      }),
    });
  }
}
