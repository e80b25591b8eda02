import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Asker, Database } from '../platform/database';
import { plainFileName } from './file-names';
import { type PrintJob, changeJob, readJob, unlock } from './print-job.query';
import { PrintFiles } from './print-files';
import { type Ask, PrintsService } from './prints.service';

/** Prints the people of a job one by one, then packs them. What an earlier run has printed is not printed again. */
@Injectable()
export class PrintBatch {
  constructor(
    private readonly database: Database,
    private readonly prints: PrintsService,
    private readonly files: PrintFiles,
  ) {}

  async run(id: string, asker: Asker): Promise<void> {
    const as = <T>(work: (tx: EntityManager) => Promise<T>): Promise<T> =>
      this.database.asAccount(asker, work);
    const job = await as((tx) => readJob(tx, id));
    if (job?.state !== 'printing') return;
    const begun = await this.files.begun(id);
    let skipped = 0;
    for (const [at, personId] of job.person_ids.entries()) {
      const order = String(at + 1).padStart(3, '0');
      if (![...begun].some((name) => name.startsWith(`${order}_`))) {
        const gathered = await as((tx) => this.gather(tx, personId, job));
        if (gathered === undefined) skipped++;
        else {
          const content = await this.prints.draw(gathered);
          await this.files.put(id, `${order}_${plainFileName(gathered.about)}.${job.format}`, content);
        }
      }
      if (!(await as((tx) => changeJob(tx, id, { done: at + 1, skipped })))) {
        await this.files.remove(id);
        return;
      }
    }
    if (skipped === job.person_ids.length) {
      await as((tx) => changeJob(tx, id, { state: 'failed', message: NOBODY, finished_at: new Date() }));
      await this.files.remove(id);
      return;
    }
    const bytes = String(await this.files.pack(id));
    const message = skipped > 0 ? `${skipped} người không còn trong phạm vi của bạn nên không in.` : null;
    await as((tx) => changeJob(tx, id, { state: 'done', bytes, message, finished_at: new Date() }));
  }

  private async gather(
    tx: EntityManager,
    personId: string,
    job: PrintJob,
  ): ReturnType<PrintsService['gather']> {
    if (job.sections.length > 0) await unlock(tx, personId, job);
    const ask: Ask = async (...statements) => {
      const answers = [];
      for (const { text, values } of statements) {
        answers.push(await tx.query<Record<string, unknown>[]>(text, [...(values ?? [])]));
      }
      return answers;
    };
    return this.prints.gather(ask, personId, job, { year: job.year, ground: job.ground });
  }
}

const NOBODY = 'Không còn ai trong danh sách nằm trong phạm vi của bạn.';
