import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Reorganisation, ReorganisationPreview } from '@hr/contracts';
import { DatePipe, NumberPipe, Panel, StatusTag } from '../ui';
import { actionWords } from './reorganisation-words';

const dossierWords: Readonly<Record<string, string>> = {
  DRAFT: 'đang soạn',
  SUBMITTED: 'đã trình',
  RETURNED: 'trả lại',
  APPRAISING: 'đang thẩm định',
  REPORTED: 'đã báo cáo thẩm định, chờ quyết định',
};

/** What a draft would do, or an applied one did, in figures; and what stands in the way. */
@Component({
  selector: 'hr-preview-view',
  imports: [DatePipe, NumberPipe, Panel, RouterLink, StatusTag],
  templateUrl: './preview-view.html',
  styleUrl: './preview-view.scss',
})
export class PreviewView {
  readonly preview = input.required<ReorganisationPreview>();
  readonly state = input.required<Reorganisation['state']>();

  protected readonly actionWords: Readonly<Record<string, string>> = { ...actionWords, NONE: '' };
  protected readonly dossierWords = dossierWords;
  protected readonly tiles = computed(() => {
    const { before, after, moved, surplus, headsOver, deputiesOver, unplaced, marked } = this.preview();
    const isDraft = this.state() === 'DRAFT';
    return [
      { value: before, what: 'Người trước sắp xếp', tone: '' },
      { value: after, what: 'Người sau sắp xếp', tone: isDraft && before !== after ? 'late' : '' },
      { value: moved, what: 'Người có thay đổi', tone: '' },
      { value: surplus, what: 'Dôi dư so với mục tiêu năm', tone: surplus > 0 ? 'due' : '' },
      {
        value: headsOver + deputiesOver,
        what: 'Vượt số người đứng đầu, cấp phó',
        tone: headsOver + deputiesOver > 0 ? 'due' : '',
      },
      { value: unplaced, what: 'Mất vị trí việc làm', tone: unplaced > 0 ? 'due' : '' },
      { value: marked, what: 'Đã xác định dôi dư', tone: '' },
    ];
  });
  /** Those that stand afterwards first, then those that end. */
  protected readonly units = computed(() =>
    this.preview()
      .units.filter(({ before, after }) => before + after > 0)
      .sort((a, b) => Number(a.action === 'CLOSE') - Number(b.action === 'CLOSE')),
  );
  protected readonly years = computed(() =>
    [...new Set(this.preview().bodies.flatMap(({ roadmap }) => roadmap.map(({ year }) => year)))].sort(),
  );
}
