import { qualityCheck } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { Problem, notFound } from '../platform/problem';
import type { PersonQuality, WaiverInput } from './quality.dto';
import { QualityService } from './quality.service';

/** Findings that somebody looked at and leaves as they are. */
@Injectable()
export class QualityWaiversService {
  constructor(
    private readonly database: Database,
    private readonly quality: QualityService,
  ) {}

  /** @throws 404 no such finding in sight, 403 of another's file, 409 the finding has changed meanwhile */
  async waive(
    actor: Actor,
    person: string,
    { checkId, fingerprint, reason }: WaiverInput,
  ): Promise<PersonQuality> {
    const { findings, mayWaive } = await this.quality.ofPerson(actor, person);
    const found = findings.find((finding) => finding.checkId === checkId);
    if (!found) throw notFound('Hồ sơ không còn điều này.');
    if (!mayWaive) throw new Problem('forbidden', 'Hồ sơ này bạn chỉ được xem.');
    if (checkId === 'RESTRICTED_PART') throw new Problem('rule', 'Mở mục hạn chế rồi bỏ qua từng điều ở đó.');
    if (found.fingerprint !== fingerprint)
      throw new Problem('conflict', 'Hồ sơ vừa thay đổi. Xem lại điều này trước khi bỏ qua.');
    await this.database.as(actor, async (tx) => {
      await tx.query('delete from quality_waiver where person_id = $1 and check_id = $2', [person, checkId]);
      await tx.query(
        'insert into quality_waiver (person_id, check_id, section, fingerprint, reason) values ($1, $2, $3, $4, $5)',
        [person, checkId, qualityCheck(checkId)?.restricted ?? null, fingerprint, reason],
      );
    });
    return this.quality.ofPerson(actor, person);
  }

  /** Takes the waiver back; the finding counts again. @throws 404 */
  async unwaive(actor: Actor, person: string, checkId: string): Promise<PersonQuality> {
    const [, gone] = await this.database.as(actor, (tx) =>
      tx.query<[unknown, number]>('delete from quality_waiver where person_id = $1 and check_id = $2', [
        person,
        checkId,
      ]),
    );
    if (gone === 0) throw notFound();
    return this.quality.ofPerson(actor, person);
  }
}
