import { Component, computed, input, linkedSignal, untracked } from '@angular/core';
import type { ImportView } from '@hr/contracts';
import { Panel, showNumber } from '../ui';
import { type Mark, sayTimeLeft } from './time-left';

const words: Readonly<Record<string, { heading: string; text: string }>> = {
  reading: {
    heading: 'Đang đọc tệp',
    text: 'Chưa có gì được ghi vào sổ. Đọc xong, danh sách hiện ra để xem trước.',
  },
  previewing: {
    heading: 'Đang đối chiếu với sổ',
    text: 'Chưa có gì được ghi vào sổ. Từng người được tìm theo số định danh, họ tên và ngày sinh.',
  },
  applying: {
    heading: 'Đang ghi vào sổ',
    text: 'Cả danh sách được ghi một lần: nếu có trục trặc giữa chừng thì không dòng nào được ghi.',
  },
  undoing: {
    heading: 'Đang hoàn tác',
    text: 'Những gì danh sách này đã ghi đang được lấy lại; lịch sử hồ sơ vẫn giữ cả hai lần.',
  },
};

/** Work on the server that can be left and found again: how far it is, and how long it still takes. */
@Component({
  selector: 'hr-import-progress',
  imports: [Panel],
  template: `
    <hr-panel [heading]="said().heading" [note]="amount()">
      <div
        class="track"
        role="progressbar"
        [attr.aria-label]="said().heading"
        [attr.aria-valuenow]="percent()"
        [attr.aria-valuetext]="amount() || null"
        aria-valuemin="0"
        aria-valuemax="100"
        [class.unknown]="percent() === null"
      >
        <div class="bar" [style.width.%]="percent() ?? 100"></div>
      </div>
      <p>{{ said().text }}</p>
      <p class="hr-muted">
        Có thể rời trang này; việc vẫn chạy và danh sách luôn tìm lại được ở mục Nhập liệu.
      </p>
    </hr-panel>
  `,
  styles: `
    .track {
      height: 8px;
      margin-bottom: 12px;
      overflow: hidden;
      border-radius: 4px;
      background: var(--hr-neutral-soft);
    }

    .bar {
      height: 100%;
      border-radius: 4px;
      background: var(--hr-action);
      transition: width 400ms;
    }

    .unknown .bar {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }

    @keyframes breathe {
      from {
        opacity: 0.25;
      }

      to {
        opacity: 0.7;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .bar {
        transition: none;
      }

      .unknown .bar {
        animation: none;
        opacity: 0.5;
      }
    }
  `,
})
export class ImportProgress {
  readonly view = input.required<ImportView>();

  protected readonly said = computed(() => words[this.view().state] ?? { heading: '', text: '' });
  protected readonly percent = computed(() => {
    const { done, total } = this.view().progress;
    // Comparing and taking back are one statement each: how far they are nobody can say.
    if (this.view().state === 'previewing' || this.view().state === 'undoing' || total === 0 || done === 0)
      return null;
    return Math.min(100, Math.round((done / total) * 100));
  });

  private readonly mark = computed<Mark>(() => ({ at: Date.now(), done: this.view().progress.done }));
  /** Where the work stood when this screen first saw it. */
  private readonly start = linkedSignal<string, Mark>({
    source: () => this.view().state,
    computation: () => untracked(this.mark),
  });
  protected readonly amount = computed(() => {
    const { done, total } = this.view().progress;
    if (total === 0) return '';
    if (this.percent() === null) return `${showNumber(total)} dòng`;
    const count = `${showNumber(Math.min(done, total))} / ${showNumber(total)} dòng`;
    return [count, sayTimeLeft(this.start(), this.mark(), total)].filter(Boolean).join(' · ');
  });
}
