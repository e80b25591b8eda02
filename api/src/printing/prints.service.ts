import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { FileContents } from '../papers/file-contents.service';
import { portraitOf } from '../papers/paper-list.query';
import { type StoredFile, completeFile, personFileStatement } from '../personnel';
import { Database, Row, Statement } from '../platform/database';
import { Problem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { cvDataset } from './cv-dataset';
import { type StoredRecord, cvRecordStatement, printLogged } from './cv-record.query';
import { CV_FIELDS, CV_LISTS, DECISION_FIELDS, DECISION_LISTS, onPaper } from './dataset-fields';
import { decisionDataset } from './decision-dataset';
import type { Drawing } from './drawing';
import { type PrintName, printFileName } from './file-names';
import { PRINT_FORMS } from './print-forms';
import { Renderer } from './renderer';
import { type StoredSalary, salaryOfDecision, salaryOfPosition } from './salary-decision.query';
import { templateForPerson } from './template.query';

export interface Printed {
  readonly name: string;
  readonly content: Buffer;
}

/** One file to be made, and the row of the portrait that stands in it. */
export interface Gathered {
  readonly name: string;
  readonly about: string;
  readonly drawing: Drawing;
  readonly portrait: Row | null;
}

/** How a print was asked for; goes into the read log. */
interface Asked {
  readonly year?: number;
  readonly ground?: string | null;
}
/** Runs statements in somebody's name. */
export type Ask = (...statements: readonly Statement[]) => Promise<Row[][]>;

/** The file's rows need no rights to be printed beyond being seen. */
const NO_RIGHTS = { permissions: new Set<never>() };

@Injectable()
export class PrintsService {
  constructor(
    private readonly database: Database,
    private readonly renderer: Renderer,
    private readonly contents: FileContents,
  ) {}

  /** @throws 404 outside the actor's units, and for a form that is not about a person */
  async person(actor: Actor, id: string, name: PrintName, year: number | undefined): Promise<Printed> {
    const found = await this.gather((...statements) => this.database.read(actor, ...statements), id, name, {
      year,
    });
    if (!found) throw notFound();
    return { name: found.name, content: await this.draw(found) };
  }

  /** What was gathered, with its portrait; outside any transaction, as pictures and pages take their time. */
  async draw({ drawing, portrait }: Pick<Gathered, 'drawing' | 'portrait'>): Promise<Buffer> {
    // A portrait that cannot be shown leaves its frame empty, as on paper.
    const picture = portrait && (await this.contents.pictureOf(portrait, 1, 'photo').catch(() => null));
    return this.renderer.draw({ ...drawing, portrait: picture });
  }

  /** What is to be drawn for one person; that it was printed is logged in the same trip. @returns undefined outside the asker's units */
  async gather(
    ask: Ask,
    id: string,
    { form, format }: PrintName,
    { year, ground = null }: Asked,
  ): Promise<Gathered | undefined> {
    if (PRINT_FORMS[form].about !== 'person')
      throw notFound('Mẫu này in từ quyết định hoặc từ một dòng lương.');
    const onDay = today();
    const [files, records, templates, [portrait]] = await ask(
      personFileStatement(id, onDay),
      cvRecordStatement(id),
      templateForPerson(id, form),
      portraitOf(id),
      printLogged(id, { form, format, year }, ground),
    );
    const file = files[0]?.['file'] as StoredFile | undefined;
    const record = records[0]?.['record'] as StoredRecord | undefined;
    if (!file || !record) return undefined;
    const dataset = cvDataset(
      completeFile(file, NO_RIGHTS, onDay),
      record,
      onDay,
      String(year ?? onDay.slice(0, 4)),
    );
    const filling = onPaper(dataset, CV_FIELDS, CV_LISTS);
    return {
      name: printFileName(form, format, file.fullName),
      about: file.fullName,
      portrait: portrait ?? null,
      drawing: { form, format, filling, template: (templates[0]?.['content'] as Buffer | undefined) ?? null },
    };
  }

  /** @throws 404 outside the actor's units */
  async salaryPosition(
    actor: Actor,
    personId: string,
    positionId: string,
    name: PrintName,
  ): Promise<Printed> {
    return this.salary(actor, salaryOfPosition(personId, positionId), name, notFound());
  }

  /** @throws 404 when nobody's pay rests on the decision, as far as the actor sees */
  async decision(actor: Actor, decisionId: string, name: PrintName): Promise<Printed> {
    const nobody = notFound('Quyết định này chưa ghi dòng lương nào, hoặc nằm ngoài phạm vi của bạn.');
    return this.salary(actor, salaryOfDecision(decisionId), name, nobody);
  }

  private async salary(
    actor: Actor,
    which: Statement,
    { form, format }: PrintName,
    absent: Problem,
  ): Promise<Printed> {
    if (PRINT_FORMS[form].about !== 'salary') throw notFound('Mẫu này in từ hồ sơ của một người.');
    const [found] = await this.database.read(actor, which);
    const [first, ...others] = found as unknown as StoredSalary[];
    if (!first) throw absent;
    const people = [first, ...others];
    const [templates] = await this.database.read(
      actor,
      templateForPerson(first.personId, form),
      ...people.map(({ personId }) => printLogged(personId, { form, format }, null)),
    );
    const filling = onPaper(decisionDataset([first, ...others]), DECISION_FIELDS, DECISION_LISTS);
    const about = others.length === 0 ? first.fullName : `${people.length}-nguoi`;
    const template = (templates[0]?.['content'] as Buffer | undefined) ?? null;
    return {
      name: printFileName(form, format, about),
      content: await this.renderer.draw({ form, format, filling, template }),
    };
  }
}
