import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OrganisationFile, RelatedOrganisation } from '@hr/contracts';
import { DatePipe, Panel, StatusTag } from '../ui';

/** Relations shown at once; a province has hundreds. */
const fewRelations = 6;

/** What became of a unit over the years, the newest first, each step with its document and with whom it was. */
@Component({
  selector: 'hr-unit-history',
  imports: [DatePipe, Panel, RouterLink, StatusTag],
  templateUrl: './unit-history.html',
  styleUrl: './unit-history.scss',
})
export class UnitHistory {
  readonly unit = input.required<OrganisationFile>();

  protected readonly events = computed(() =>
    this.unit().events.map((event) => ({
      ...event,
      relations: [
        { label: this.labelBefore(event.predecessors), units: event.predecessors },
        { label: this.labelAfter(event.successors), units: event.successors },
      ]
        .filter(({ units }) => units.length > 0)
        .map(({ label, units }) => ({
          label,
          first: units.slice(0, fewRelations),
          rest: units.slice(fewRelations),
        })),
      document: this.documentOf(event.documentNumber, event.documentIssuer),
    })),
  );
  /** The first row of a unit that was there before the register knew documents. */
  protected readonly beginning = computed(() => {
    const { from, events } = this.unit();
    return events.some(({ effectiveOn }) => effectiveOn === from) ? null : from;
  });
  protected readonly oldNames = computed(() =>
    this.unit().names.length > 1 ? this.unit().names.toReversed() : [],
  );

  protected shareOf({ share, parentName }: RelatedOrganisation): string {
    const part = share === 'WHOLE' ? 'toàn bộ' : 'một phần';
    return parentName ? `${parentName}, ${part}` : part;
  }

  private labelBefore(units: readonly RelatedOrganisation[]): string {
    return units.every(({ isRecordsOnly }) => isRecordsOnly) ? 'Giữ hồ sơ của' : 'Hình thành từ';
  }

  private labelAfter(units: readonly RelatedOrganisation[]): string {
    return units.every(({ isRecordsOnly }) => isRecordsOnly) ? 'Hồ sơ lưu tại' : 'Chuyển thành';
  }

  private documentOf(number: string | null, issuer: string | null): string {
    return [number, issuer].filter((part) => part).join(' · ');
  }
}
