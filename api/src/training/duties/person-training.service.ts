import { promiseStanding, yearlyPeriods } from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../auth/actor';
import { Database, type Row } from '../../platform/database';
import { notFound } from '../../platform/problem';
import { today } from '../../platform/today';
import type { TrainingCertificate } from '../classes/certificates.dto';
import type { CommitmentBrief, DutyState, PersonTraining, TimelineEntry } from './duties.dto';
import { NeedsService } from './needs.service';
import { certificatesOf, commitmentsOf, nameOf, timelineOf } from './person-training.query';

const YEARS_SHOWN = 5;

@Injectable()
export class PersonTrainingService {
  constructor(
    private readonly database: Database,
    private readonly needs: NeedsService,
  ) {}

  /** @throws 404 outside the actor's units */
  async open(actor: Actor, personId: string): Promise<PersonTraining> {
    const asOf = today();
    const [[person], timeline = [], certificates = [], commitments = []] = await this.database.read(
      actor,
      nameOf(personId),
      timelineOf(personId),
      certificatesOf(personId),
      commitmentsOf(personId),
    );
    if (!person) throw notFound('Không có hồ sơ này, hoặc hồ sơ nằm ngoài phạm vi của bạn.');
    const judged = await this.needs.ofPerson(actor, personId, asOf);
    const fullName = String(person['fullName']);
    return composed({
      personId,
      fullName,
      asOf,
      duties: judged?.duties ?? [],
      timeline,
      certificates,
      commitments,
    });
  }
}

interface Parts {
  readonly personId: string;
  readonly fullName: string;
  readonly asOf: string;
  readonly duties: readonly DutyState[];
  readonly timeline: readonly Row[];
  readonly certificates: readonly Row[];
  readonly commitments: readonly Row[];
}
type Certificate = Omit<TrainingCertificate, 'fullName'> & {
  enrolmentId: string | null;
  startedOn: string | null;
};
type Commitment = Pick<CommitmentBrief, 'id' | 'name' | 'monthsPromised' | 'startsOn'> & {
  isRepaid: boolean;
  leftOn: string | null;
};

/** What was read, put together: certificates beside their class, those of the past between the classes by their day. */
export function composed(parts: Parts): PersonTraining {
  const { personId, fullName, asOf, duties } = parts;
  const certificates = (parts.certificates as unknown as Certificate[]).map((one) => ({ ...one, fullName }));
  const classes = (parts.timeline as unknown as Omit<TimelineEntry, 'of' | 'certificate'>[]).map(
    (entry): TimelineEntry => ({
      ...entry,
      of: 'CLASS',
      certificate: shown(certificates.find(({ enrolmentId }) => enrolmentId === entry.id)),
    }),
  );
  const past = certificates.filter(({ enrolmentId }) => enrolmentId === null).map(asEntry);
  const timeline = [...classes, ...past].sort((a, b) => (b.endsOn ?? '').localeCompare(a.endsOn ?? ''));
  const finished = classes
    .filter(({ state }) => state === 'FINISHED')
    .map(({ kindCode, periods, endsOn }) => ({ kindCode, periods: periods ?? 0, endedOn: endsOn ?? '' }));
  const year = Number(asOf.slice(0, 4));
  return {
    personId,
    fullName,
    timeline,
    duties,
    years: Array.from({ length: YEARS_SHOWN }, (_, back) => ({
      year: year - back,
      periods: yearlyPeriods(finished, year - back),
    })),
    commitments: (parts.commitments as unknown as Commitment[]).map(({ isRepaid, leftOn, ...one }) => ({
      ...one,
      ...promiseStanding({ ...one, isRepaid, leftOn }, asOf),
    })),
  };
}

const shown = (certificate: (Certificate & { fullName: string }) | undefined): TrainingCertificate | null => {
  if (!certificate) return null;
  const { enrolmentId, startedOn, ...rest } = certificate;
  // What only ties it to its class is no part of the answer.
  void [enrolmentId, startedOn];
  return rest;
};

const asEntry = (certificate: Certificate & { fullName: string }): TimelineEntry => ({
  of: 'CERTIFICATE',
  id: certificate.id,
  classId: null,
  kindCode: certificate.kindCode,
  kindName: certificate.kindName,
  name: certificate.name,
  schoolName: certificate.issuer,
  startsOn: certificate.startedOn,
  endsOn: certificate.issuedOn,
  periods: certificate.periods,
  state: null,
  isWaiting: false,
  score: null,
  classification: certificate.classification,
  title: null,
  organisationName: certificate.organisationName,
  certificate: shown(certificate),
});
