import type { Section, StoredRecord } from './cv-record.query';
import type { CvDataset } from './dataset-fields';
import { relativeText } from './cv-tables';
import { LOCKED, decisionText, joined, labelled, months, plain, row, spanOf } from './dataset-words';

/** Items 31, 34, 35.2, 36 and 37.3: what is not unlocked says so, and says nothing of whether there is anything. */
export function restrictedItems(record: StoredRecord, year: string) {
  const isOpen = (section: Section): boolean => record.unlocked.includes(section);
  return {
    ...health(record, isOpen('HEALTH'), year),
    ...history(record, isOpen('HISTORY')),
    ...discipline(record, isOpen('DISCIPLINE'), year),
    ...family(record, isOpen('FAMILY')),
    ...economy(record, isOpen('ECONOMY')),
  };
}

function health(record: StoredRecord, isOpen: boolean, year: string) {
  const latest = record.health.at(-1);
  const checked = latest?.on?.startsWith(year) ? latest : undefined;
  return {
    healthStatus: isOpen ? joined([latest?.status, latest?.disability]) : LOCKED,
    height: plain(latest?.height),
    weight: plain(latest?.weight),
    bloodGroup: latest?.blood ?? null,
    yearHealth: isOpen
      ? joined([
          checked?.status,
          checked?.height && `cao ${plain(checked.height)} cm`,
          checked?.weight && `nặng ${plain(checked.weight)} kg`,
        ])
      : LOCKED,
  };
}

function history(record: StoredRecord, isOpen: boolean) {
  const of = (kind: StoredRecord['histories'][number]['kind']) =>
    record.histories.filter((one) => one.kind === kind);
  const say = (one: StoredRecord['histories'][number]): string =>
    joined([
      spanOf(one, ''),
      one.title,
      one.organisation,
      one.place,
      one.statement,
      labelled('đã khai báo cho', one.declaredTo),
    ]) ?? '';
  const texts = (kinds: readonly StoredRecord['histories'][number]['kind'][]): string | null =>
    isOpen ? joined(kinds.flatMap(of).map(say), '; ') : LOCKED;
  return {
    arrestText: texts(['ARREST', 'OLD_REGIME']),
    foreignText: texts(['FOREIGN']),
    arrests: isOpen
      ? of('ARREST').map((one) =>
          row({
            ...months(one),
            text: joined([one.place, one.organisation, one.statement]),
            declaredTo: one.declaredTo,
          }),
        )
      : [row({ from: '', to: '', text: LOCKED, declaredTo: '' })],
    oldRegimes: isOpen
      ? of('OLD_REGIME').map((one) =>
          row({
            ...months(one),
            title: one.title,
            organisation: joined([one.organisation, one.statement]),
            place: one.place,
          }),
        )
      : [row({ from: '', to: '', title: '', organisation: LOCKED, place: '' })],
    foreignRelations: isOpen
      ? of('FOREIGN').map((one) =>
          row({
            ...months(one, 'nay'),
            organisation: one.organisation,
            place: one.place,
            title: joined([one.title, one.statement]),
          }),
        )
      : [row({ from: '', to: '', organisation: LOCKED, place: '', title: '' })],
  };
}

function discipline(record: StoredRecord, isOpen: boolean, year: string) {
  const standing = record.disciplines.filter(({ isWrongful }) => !isWrongful);
  const gravest = standing.toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0))[0];
  return {
    gravestDiscipline: isOpen ? joined([gravest?.form, gravest?.from?.slice(0, 4)]) : LOCKED,
    disciplines: isOpen
      ? standing.map((one) =>
          row({
            ...months(one),
            form: one.form,
            behaviour: one.behaviour,
            issuer: joined([one.issuer, one.number && `QĐ ${one.number}`]),
          }),
        )
      : [row({ from: '', to: '', form: '', behaviour: LOCKED, issuer: '' })],
    yearDisciplines: isOpen
      ? standing
          .filter(({ from, decidedOn }) => (decidedOn ?? from)?.startsWith(year))
          .map((one) =>
            row({
              form: one.form,
              behaviour: one.behaviour,
              decision: decisionText({ number: one.number, signedOn: one.decidedOn }),
              issuer: one.issuer,
            }),
          )
      : [row({ form: '', behaviour: LOCKED, decision: '', issuer: '' })],
  };
}

function family(record: StoredRecord, isOpen: boolean) {
  const of = (side: 'SELF' | 'SPOUSE'): CvDataset['relatives'] =>
    isOpen
      ? record.relatives
          .filter((one) => one.side === side)
          .map((one) =>
            row({
              relation: one.relation,
              name: one.name,
              birthYear: one.birthDate?.slice(0, 4),
              text: relativeText(one),
            }),
          )
      : [row({ relation: '', name: '', birthYear: '', text: LOCKED })];
  const abroad = record.relatives.filter(({ isAbroad }) => isAbroad);
  return {
    relatives: of('SELF'),
    spouseRelatives: of('SPOUSE'),
    relativesAbroad: isOpen
      ? joined(
          abroad.map(
            (one) =>
              joined([
                `${one.relation ?? ''} ${one.name}`.trim(),
                one.occupation,
                one.residence,
                one.country,
              ]) ?? '',
          ),
          '; ',
        )
      : LOCKED,
  };
}

function economy(record: StoredRecord, isOpen: boolean) {
  const latest = record.economies.at(-1);
  const say = (value: string | null | undefined): string | null => (isOpen ? (value ?? null) : LOCKED);
  return {
    salaryIncome: say(latest?.salaryIncome),
    otherIncome: say(latest?.otherIncome),
    houseGranted: say(latest?.houseGranted),
    houseBought: say(latest?.houseBought),
    landGranted: say(latest?.landGranted),
    landBought: say(latest?.landBought),
    businessLand: say(latest?.businessLand),
  };
}
