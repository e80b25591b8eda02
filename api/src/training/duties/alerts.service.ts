import {
  type AlertKind,
  YEARLY_PERIODS,
  addDays,
  courseWarning,
  formatDate,
  isLateInYear,
  promiseEndsOn,
} from '@hr/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../auth/actor';
import { Database } from '../../platform/database';
import { today } from '../../platform/today';
import { rowsOf } from '../training-rows';
import { leftOn } from '../commitments/left-on';
import type { AlertsQuery, TrainingAlert, TrainingAlerts } from './duties.dto';
import { leadersDue, shortOfPeriods } from './needs.query';
import { type Judged, NeedsService } from './needs.service';

/** Days before the end at which a promise and a certificate are spoken of. */
const SOON_DAYS = 90;
const ORDER: readonly AlertKind[] = [
  'LEAVING_COMMITTED',
  'LEADER_COURSE_LATE',
  'LEADER_COURSE_DUE',
  'CERTIFICATE_EXPIRES',
  'COMMITMENT_ENDS',
  'OVERLAP',
  'PERIODS_SHORT',
];

const UNITS = `($2::uuid is null or p.owner_organisation_id = any (array(select organisations_covered(array[$2::uuid], current_date))))`;
const UNIT_NAME = `(select n.name from organisation_name n where n.organisation_id = p.owner_organisation_id and n.valid @> current_date) as "organisationName"`;
const COMMITMENTS = `select m.id, p.id as "personId", p.full_name as "fullName", ${UNIT_NAME}, m.starts_on::text as "startsOn", m.months_promised as promised,
    ${leftOn('p.id', 'c.starts_on')} as "leftOn"
  from training_commitment m join person p on p.id = m.person_id join training_enrolment e on e.id = m.enrolment_id
  join training_class c on c.id = e.class_id
  where ${UNITS} and not exists (select from training_compensation k where k.enrolment_id = m.enrolment_id) and $1::date is not null`;
const CERTIFICATES = `select distinct on (p.id, x.kind_code) x.id, p.id as "personId", p.full_name as "fullName", ${UNIT_NAME}, x.name, x.expires_on::text as "expiresOn"
  from training_certificate x join person p on p.id = x.person_id
  where ${UNITS} and x.expires_on between $1::date and $1::date + ${SOON_DAYS}
    and not exists (select from training_certificate n where n.person_id = x.person_id and n.kind_code = x.kind_code and n.id <> x.id
      and (n.expires_on is null or n.expires_on > x.expires_on))
  order by p.id, x.kind_code, x.expires_on`;
const OVERLAPS = `select e.id, p.id as "personId", p.full_name as "fullName", ${UNIT_NAME}, c.name, d.name as other, greatest(c.starts_on, d.starts_on)::text as on
  from training_enrolment e join training_class c on c.id = e.class_id
  join training_enrolment f on f.person_id = e.person_id and f.id > e.id join training_class d on d.id = f.class_id
  join person p on p.id = e.person_id
  where ${UNITS} and e.state in ('SELECTED', 'SENT', 'ATTENDING') and f.state in ('SELECTED', 'SENT', 'ATTENDING')
    and c.starts_on <= d.ends_on and d.starts_on <= c.ends_on and c.ends_on >= $1::date and d.ends_on >= $1::date`;

interface About {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly organisationName: string | null;
}

/** What has to be said aloud before it is too late. @source training.md section 11 */
@Injectable()
export class AlertsService {
  constructor(
    private readonly database: Database,
    private readonly needs: NeedsService,
  ) {}

  /** @throws 404 unit out of sight */
  async list(actor: Actor, { organisationId, kind, page, pageSize }: AlertsQuery): Promise<TrainingAlerts> {
    const asOf = today();
    await this.needs.refuseForeign(actor, organisationId);
    const few = [
      ...(await this.recorded(actor, organisationId, asOf)),
      ...(await this.leaders(actor, organisationId, asOf)),
    ];
    const byKind: Record<string, number> = {};
    for (const alert of few) byKind[alert.kind] = (byKind[alert.kind] ?? 0) + 1;
    const wanted = few
      .filter((alert) => kind === undefined || alert.kind === kind)
      .sort(
        (a, b) =>
          ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
          (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
          a.fullName.localeCompare(b.fullName, 'vi'),
      );
    const isShortWanted = kind === undefined || kind === 'PERIODS_SHORT';
    // Short of periods may be everybody: they come last, and only those of the page are read.
    const items = wanted.slice((page - 1) * pageSize, page * pageSize);
    const before = Math.max(0, (page - 1) * pageSize - wanted.length);
    const short = isLateInYear(asOf)
      ? await this.short(actor, organisationId, asOf, isShortWanted ? pageSize - items.length : 0, before)
      : { total: 0, ids: [] };
    if (short.total > 0) byKind['PERIODS_SHORT'] = short.total;
    const people = await this.needs.judged(actor, asOf, [
      ...short.ids,
      ...items.filter(({ kind: of }) => COURSE_ALERTS.includes(of)).map(({ personId }) => personId),
    ]);
    const isShort = new Set(short.ids);
    return {
      total: wanted.length + (isShortWanted ? short.total : 0),
      byKind,
      items: [
        ...items.map((alert) => explained(alert, people)),
        ...people.filter(({ facts }) => isShort.has(facts.personId)).map((one) => shortOf(one, asOf)),
      ],
    };
  }

  /** Promises, certificates and classes at one time. */
  private async recorded(actor: Actor, unit: string | undefined, asOf: string): Promise<TrainingAlert[]> {
    return this.database.as(actor, async (tx) => {
      const values = [asOf, unit ?? null];
      return [
        ...(await rowsOf<Promised>(tx, COMMITMENTS, values)).flatMap((row) => ofCommitment(row, asOf)),
        ...(await rowsOf<About & { name: string; expiresOn: string }>(tx, CERTIFICATES, values)).map((row) =>
          say(
            'CERTIFICATE_EXPIRES',
            'warning',
            row,
            row.expiresOn,
            `${row.name}: hết hạn ${formatDate(row.expiresOn)}`,
          ),
        ),
        ...(await rowsOf<About & { name: string; other: string; on: string }>(tx, OVERLAPS, values)).map(
          (row) =>
            say(
              'OVERLAP',
              'warning',
              row,
              row.on,
              `“${row.name}” và “${row.other}” trùng từ ${formatDate(row.on)}`,
            ),
        ),
      ];
    });
  }

  /** Leaders whose course is late or due soon; what is known of each is said for those of the page. */
  private async leaders(actor: Actor, unit: string | undefined, asOf: string): Promise<TrainingAlert[]> {
    const [rows] = await this.needs.overAll(actor, leadersDue(asOf, unit, addDays(asOf, SOON_DAYS)));
    return (rows as unknown as { personId: string; fullName: string; dueOn: string }[]).flatMap((row) => {
      const about = { ...row, id: '', organisationName: null };
      switch (courseWarning(row.dueOn, asOf)) {
        case 'late':
          return [say('LEADER_COURSE_LATE', 'error', about, row.dueOn, '')];
        case 'soon':
          return [say('LEADER_COURSE_DUE', 'error', about, row.dueOn, '')];
        case 'coming':
          return [say('LEADER_COURSE_DUE', 'warning', about, row.dueOn, '')];
        default:
          return [];
      }
    });
  }

  private async short(
    actor: Actor,
    unit: string | undefined,
    asOf: string,
    limit: number,
    offset: number,
  ): Promise<{ readonly total: number; readonly ids: readonly string[] }> {
    const [rows] = await this.needs.overAll(actor, shortOfPeriods(asOf, unit, limit, offset));
    return {
      total: Number(rows[0]?.['total'] ?? 0),
      ids: rows.flatMap(({ personId }) => (personId === null ? [] : [String(personId)])),
    };
  }
}

const COURSE_ALERTS: readonly AlertKind[] = ['LEADER_COURSE_LATE', 'LEADER_COURSE_DUE'];

const say = (
  kind: AlertKind,
  severity: TrainingAlert['severity'],
  { id, personId, fullName, organisationName }: About,
  dueOn: string | null,
  text: string,
): TrainingAlert => ({
  kind,
  severity,
  personId,
  fullName,
  organisationName,
  dueOn,
  text,
  aboutId: id || null,
});

/** Of a leader's course what the rule found, in words. */
function explained(alert: TrainingAlert, people: readonly Judged[]): TrainingAlert {
  if (!COURSE_ALERTS.includes(alert.kind)) return alert;
  const one = people.find(({ facts }) => facts.personId === alert.personId);
  const duty = one?.duties.find(({ duty: of }) => of === 'LEADER_COURSE');
  return { ...alert, organisationName: one?.facts.organisationName ?? null, text: duty?.evidence ?? '' };
}

function shortOf({ facts, duties }: Judged, asOf: string): TrainingAlert {
  const duty = duties.find(({ duty: of }) => of === 'YEARLY_PERIODS');
  const text = `Mới ${duty?.periods ?? 0} / ${YEARLY_PERIODS} tiết trong năm ${asOf.slice(0, 4)}`;
  return say('PERIODS_SHORT', 'notice', { id: '', ...facts }, duty?.dueOn ?? null, text);
}

interface Promised extends About {
  readonly startsOn: string;
  readonly promised: number;
  readonly leftOn: string | null;
}
function ofCommitment(row: Promised, asOf: string): TrainingAlert[] {
  const endsOn = promiseEndsOn(row.startsOn, row.promised);
  if (row.leftOn !== null && row.leftOn <= endsOn)
    return [
      say(
        'LEAVING_COMMITTED',
        'error',
        row,
        row.leftOn,
        `Nghỉ từ ${formatDate(row.leftOn)}, cam kết đến ${formatDate(endsOn)}: lập hồ sơ đền bù`,
      ),
    ];
  return endsOn >= asOf && endsOn <= addDays(asOf, SOON_DAYS)
    ? [say('COMMITMENT_ENDS', 'notice', row, endsOn, `Cam kết phục vụ kết thúc ${formatDate(endsOn)}`)]
    : [];
}
