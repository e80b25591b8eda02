import { type ReportDefinition, SETTINGS, readExpression, sayExpression, settingsOf } from '@hr/domain';
import { columnsOf, missingOf } from './report-columns';
import type { ReportSetting, ReportSummary, ReportView } from './reports.dto';

export interface StoredDefinition {
  readonly reportId: string;
  readonly version: number;
  readonly from: string;
  readonly until: string | null;
  readonly content: ReportDefinition;
  readonly yaml: string;
}

/** What a version of a definition says, beside what the list of reports says of it. */
export function bodyOf({
  content,
  version,
  from,
  until,
  yaml,
}: StoredDefinition): Omit<ReportView, keyof ReportSummary> {
  return {
    version,
    validFrom: from,
    validUntil: until,
    source: content.source,
    note: content.note ?? null,
    lead: content.lead,
    columns: columnsOf(content),
    rowKind: content.rows === 'UNITS' ? 'UNITS' : 'LIST',
    rowItems:
      content.rows === 'UNITS'
        ? []
        : content.rows.map(({ key, number = '', label, depth = 0, count = '', heading = false }) => ({
            key,
            number,
            label,
            depth,
            expression: count,
            isHeading: heading,
          })),
    missing: missingOf(content),
    checks: (content.checks ?? []).map(({ rule, label }) => ({ expression: rule, label })),
    population: {
      expression: content.population.count,
      text: `${content.population.text} (${sayExpression(readExpression(content.population.count, content.counts))})`,
    },
    settings: settingsShown(content),
    footer: content.footer,
    paper: content.paper,
    yaml,
  };
}

function settingsShown(content: ReportDefinition): ReportSetting[] {
  const defaults = settingsOf(content);
  return SETTINGS.filter(({ key }) => Object.hasOwn(content.settings ?? {}, key)).map(
    ({ key, label, explanation, choices }) => ({
      key,
      label,
      explanation,
      choices,
      default: defaults[key],
    }),
  );
}
