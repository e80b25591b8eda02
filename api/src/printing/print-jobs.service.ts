import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, fieldProblem, notFound } from '../platform/problem';
import { today } from '../platform/today';
import { type PrintJob, peopleOfList, readJob, readJobs, viewOf, visiblePeople } from './print-job.query';
import { PrintFiles } from './print-files';
import { PrintQueue } from './print-queue';
import { MOST_PEOPLE, type PrintJobInput, type PrintJobList, type PrintJobView } from './prints.dto';

@Injectable()
export class PrintJobsService {
  constructor(
    private readonly database: Database,
    private readonly queue: PrintQueue,
    private readonly files: PrintFiles,
  ) {}

  /** @throws 404 for a person outside the actor's units; 409 for more people than one print takes */
  async start(actor: Actor, input: PrintJobInput): Promise<PrintJobView> {
    const { form, format, unlock } = input;
    if (unlock && !actor.permissions.has('person.restricted')) {
      throw new Problem('forbidden', 'Tài khoản của bạn không có quyền mở mục hạn chế của hồ sơ.');
    }
    const jobId = randomUUID();
    const year = input.year ?? Number(today().slice(0, 4));
    const job = await this.database.as(actor, async (tx) => {
      const people = await chosenPeople(tx, input);
      const values = [
        form,
        format,
        year,
        people,
        unlock?.sections ?? [],
        unlock?.ground ?? null,
        unlock?.document ?? null,
        jobId,
      ];
      const rows = await tx.query<PrintJob[]>(
        `insert into print_job (form, format, year, person_ids, sections, ground, document, job_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning *`,
        values,
      );
      return rows[0];
    });
    await this.queue.send(job.id, actor, jobId);
    return viewOf(job);
  }

  async list(actor: Actor): Promise<PrintJobList> {
    return { items: (await this.database.as(actor, readJobs)).map(viewOf) };
  }

  async get(actor: Actor, id: string): Promise<PrintJobView> {
    return viewOf(await this.found(actor, id));
  }

  /** The ZIP of a job that is done. @throws 409 before that, 404 when its day is over */
  async open(
    actor: Actor,
    id: string,
  ): Promise<{ stream: import('node:stream').Readable; bytes: number; name: string }> {
    const job = await this.found(actor, id);
    const { state, createdAt } = viewOf(job);
    if (state === 'printing') throw new Problem('rule', 'Chưa in xong. Hãy chờ đến khi đủ số người.');
    const file = state === 'done' ? await this.files.open(id) : undefined;
    if (file === undefined) throw notFound('Tệp in đã hết hạn hoặc không còn trên máy chủ. Hãy in lại.');
    return { ...file, name: `${job.form}_${job.person_ids.length}-nguoi_${createdAt.slice(0, 10)}.zip` };
  }

  /** Takes the job back, under way or done, with its files. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.found(actor, id);
    await this.database.as(actor, (tx) => tx.query('delete from print_job where id = $1', [id]));
    await this.files.remove(id);
  }

  private async found(actor: Actor, id: string): Promise<PrintJob> {
    const job = await this.database.as(actor, (tx) => readJob(tx, id));
    if (!job) throw notFound();
    return job;
  }
}

async function chosenPeople(tx: EntityManager, { personIds, filter }: PrintJobInput): Promise<string[]> {
  if ((personIds === undefined) === (filter === undefined)) {
    throw fieldProblem(
      'personIds',
      'required',
      'Chọn người cần in, hoặc gửi điều kiện lọc; không gửi cả hai.',
    );
  }
  if (personIds) {
    const people = await visiblePeople(tx, personIds);
    if (people.length < personIds.length) {
      throw notFound('Có người được chọn không tồn tại hoặc nằm ngoài phạm vi của bạn.');
    }
    return people;
  }
  const people = filter ? await peopleOfList(tx, filter, today(), MOST_PEOPLE) : [];
  if (people.length > MOST_PEOPLE) {
    throw new Problem(
      'rule',
      `Mỗi lần in nhiều nhất ${MOST_PEOPLE} người. Hãy lọc bớt hoặc chọn từng phần danh sách.`,
    );
  }
  if (people.length === 0) throw new Problem('rule', 'Không có ai khớp điều kiện để in.');
  return people;
}
