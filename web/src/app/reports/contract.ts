// The shapes of the contract until libs/contracts carries them.
export interface ReportVersion { version: number; from: string; until: string | null }
export interface ReportSummary {
  id: string; form: string; title: string; purpose: string; basis: string; kind: 'TABLE' | 'LIST' | 'MOVEMENT';
  unitWord: string; dueRule: string; asOfRule: string; nextDueOn: string | null; nextAsOf: string | null;
  isUncertain: boolean; versions: ReportVersion[]; isFrozenForNextAsOf: boolean;
  lastFrozen: { id: string; no: number; asOf: string; frozenAt: string } | null; expectedMs: number | null;
}
export interface ReportList { items: ReportSummary[] }
export interface ReportColumn {
  key: string; number: number | null; path: string[]; expression: string;
  kind: 'COUNT' | 'QUOTA' | 'FORMULA' | 'TEXT' | 'PERCENT'; explanation: string;
}
export interface ReportSetting {
  key: string; label: string; kind: 'BOOLEAN' | 'CHOICE' | 'NUMBER'; default: string;
  choices: { value: string; label: string }[]; explanation: string;
}
export interface ReportView extends ReportSummary {
  version: number; validFrom: string; validUntil: string | null; source: string; note: string | null;
  lead: string[]; columns: ReportColumn[]; rowKind: 'UNITS' | 'LIST';
  rowItems: { key: string; label: string; depth: number; expression: string }[];
  missing: ReportColumn[]; checks: { expression: string; label: string }[];
  population: { expression: string; text: string }; settings: ReportSetting[]; footer: string[];
  paper: 'A3' | 'A4'; yaml: string;
}
export interface DefinitionCheck { isValid: boolean; errors: { pointer: string; detail: string }[] }
export interface ReportRow {
  key: string; label: string; number: string; depth: number;
  kind: 'UNIT' | 'SUBTOTAL' | 'TOTAL' | 'ROW' | 'HEADING'; organisationId: string | null; isUnmapped: boolean;
  cells: (number | null)[]; missing: (number | null)[]; compared: (number | null)[] | null;
}
export interface ReportCheck {
  expression: string; label: string; isPassed: boolean; difference: number;
  rows: { key: string; label: string; left: number; right: number; difference: number }[];
}
export interface ReportTable {
  reportId: string; form: string; title: string; version: number;
  settings: { key: string; label: string; value: string; valueLabel: string; isDefault: boolean }[];
  asOf: string; periodFrom: string | null; map: 'AT_DATE' | 'NEW' | 'OLD'; mapText: string;
  unit: { id: string; name: string } | null; ranAt: string; peopleCounted: number; durationMs: number;
  columns: ReportColumn[]; missing: ReportColumn[]; rows: ReportRow[]; checks: ReportCheck[];
  compareTo: string | null; comparedPeople: number | null;
}
export interface ReportPerson {
  personId: string; fullName: string; employeeCode: string | null; birthDate: string | null; sex: string | null;
  unitName: string | null; title: string | null; className: string | null; gradeCode: string | null;
  educationName: string | null; politicalName: string | null; isParty: boolean; mayOpen: boolean;
  what: string | null; list?: string[];
}
export interface ReportPeople { total: number; page: number; pageSize: number; items: ReportPerson[]; heading: string }
export interface ReportChange {
  before: number; after: number; came: number; left: number; gained: number; lost: number;
  items: {
    personId: string; fullName: string; kind: 'CAME' | 'LEFT' | 'GAINED' | 'LOST'; on: string | null;
    from: string | null; to: string | null; reason: string | null; mayOpen: boolean;
  }[];
  total: number; page: number; pageSize: number;
}
export interface Series {
  population: string; months: string[];
  lines: { expression: string; label: string; values: (number | null)[] }[];
}
export interface Predicate { expression: string; label: string; explanation: string; isAge: boolean }
export interface PredicateList {
  groups: { code: string; label: string; predicates: Predicate[] }[];
  populations: { expression: string; label: string }[];
}
export interface PivotLine { label: string; expression: string }
export interface PivotInput {
  name: string; note?: string | null; isShared: boolean; population: string; rows: PivotLine[] | 'UNITS'; columns: PivotLine[];
}
export interface Pivot extends PivotInput {
  id: string; isMine: boolean; version: number; updatedAt: string; ownerName: string;
}
export interface PivotList { items: Pivot[] }
export interface FrozenSummary {
  id: string; no: number; reportId: string; form: string; title: string; asOf: string; organisationName: string | null;
  peopleCounted: number; frozenAt: string; frozenByName: string; sha256: string; note: string | null;
}
export interface FrozenReport extends FrozenSummary {
  previousSha256: string | null; signature: string; keyId: string; isIntact: boolean; table: ReportTable;
  files: { format: string; sha256: string }[];
}
export interface FrozenList { items: FrozenSummary[]; total: number; page: number; pageSize: number }
export interface FreezeInput {
  reportId: string; asOf: string; organisationId?: string; map?: string; depth?: number; settings?: string; note?: string;
}
export interface Verdict {
  verdict: 'INTACT' | 'SAME_FIGURES' | 'CHANGED' | 'UNKNOWN'; title: string; detail: string;
  report: { no: number; form: string; title: string; asOf: string; organisationName: string | null; frozenAt: string } | null;
  differences: { place: string; detail: string }[]; steps: { label: string; isPassed: boolean }[];
}
export interface ReportAgenda {
  due: { reportId: string; form: string; title: string; dueOn: string; asOf: string; isFrozen: boolean; workingDaysLeft: number }[];
  lastFrozen: FrozenSummary[];
  changes: { reportId: string; form: string; column: string; then: number; now: number; frozenId: string; asOf: string }[];
}
