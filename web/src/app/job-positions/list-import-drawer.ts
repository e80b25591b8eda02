import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PositionDossier, PositionListInput, PositionListPreview } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { asProblem, Drawer, Icon, sentenceOf, Snack, StatusTag, type Tone } from '../ui';
import { JobPositionsApi } from './job-positions-api';
import { sayLevels } from './level-words';

const states: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>> = {
  NEW: { text: 'thêm', tone: 'ok' },
  CHANGED: { text: 'đổi', tone: 'info' },
  SAME: { text: 'như cũ', tone: 'neutral' },
  FAULTY: { text: 'chưa đọc được', tone: 'late' },
};

/** A list out of Excel into the draft: chosen, shown row by row with what is wrong, then written. */
@Component({
  selector: 'hr-list-import-drawer',
  imports: [Drawer, Icon, MatButton, StatusTag],
  template: `
    <hr-drawer heading="Nhập danh sách vị trí từ Excel" [(open)]="open">
      <p class="hr-muted">
        Mỗi vị trí một dòng: tên, mã, nhóm, chế độ, ngạch hoặc bậc, số người, mục tiêu. Vị trí trùng tên được
        ghi lại số người và ngạch, bậc; yêu cầu và bản mô tả đã có được giữ nguyên.
      </p>
      <p><a href="/api/position-dossiers/list-template.xlsx" download>Tải tệp mẫu</a></p>
      <button matButton="outlined" type="button" [disabled]="isBusy()" (click)="box.click()">
        <hr-icon matButtonIcon name="upload" size="16" />Chọn tệp Excel
      </button>
      <input
        #box
        type="file"
        hidden
        accept=".xlsx"
        aria-label="Tệp Excel (.xlsx)"
        (change)="read($any($event.target))"
      />
      @if (fault()) {
        <p class="fault" role="alert">{{ fault() }}</p>
      }
      @if (preview(); as preview) {
        <p class="sum" role="status">
          {{ preview.fileName }}: thêm {{ preview.added }}, đổi {{ preview.changed }}, như cũ
          {{ preview.same }}, chưa đọc được {{ preview.faulty }}
        </p>
        <ul aria-label="Các dòng của tệp">
          @for (row of preview.rows; track row.number) {
            <li>
              <div class="line">
                <span
                  ><span class="hr-muted">dòng {{ row.number }}</span> {{ row.name || 'không có tên' }}</span
                >
                <hr-status-tag [tone]="states[row.state].tone">{{ states[row.state].text }}</hr-status-tag>
              </div>
              @if (row.row; as read) {
                <p class="hr-muted">
                  {{ sayLevels(read.levelCodes) || 'chưa chọn ngạch, bậc' }} · {{ read.planned }} người
                </p>
              }
              @for (fault of row.faults; track fault.column) {
                <p class="fault">{{ fault.columnName }}: {{ fault.detail }}</p>
              }
            </li>
          }
        </ul>
        <div class="hr-form-actions">
          <button
            matButton="filled"
            type="button"
            [disabled]="isBusy() || ready().length === 0"
            (click)="write()"
          >
            Ghi {{ ready().length }} vị trí
          </button>
        </div>
      }
    </hr-drawer>
  `,
  styles: `
    .sum {
      margin-top: 16px;
      font-weight: 500;
    }

    ul {
      padding: 0;
      list-style: none;
      font-size: 13px;
    }

    li {
      padding: 8px 0;
      border-bottom: 1px solid var(--hr-divider);
    }

    .line {
      display: flex;
      gap: 10px;
      align-items: baseline;
      justify-content: space-between;
    }

    .fault {
      color: var(--hr-late);
    }
  `,
})
export class ListImportDrawer {
  readonly open = model(false);
  readonly dossier = input.required<PositionDossier>();
  readonly saved = output<PositionDossier>();

  private readonly api = inject(JobPositionsApi);
  private readonly snack = inject(Snack);
  protected readonly states = states;
  protected readonly sayLevels = sayLevels;
  protected readonly preview = signal<PositionListPreview | null>(null);
  protected readonly fault = signal('');
  protected readonly isBusy = signal(false);
  /** What would change the draft. */
  protected readonly ready = computed(() =>
    (this.preview()?.rows ?? []).flatMap(({ row, state }) => (row && state !== 'SAME' ? [row] : [])),
  );

  protected async read(chosen: HTMLInputElement): Promise<void> {
    const [file] = chosen.files ?? [];
    if (!file) return;
    await this.work(async () => {
      this.preview.set(null);
      this.preview.set(await firstValueFrom(this.api.previewList(this.dossier().id, file)));
    });
    chosen.value = '';
  }

  protected write(): Promise<void> {
    return this.work(async () => {
      const rows = this.ready() as PositionListInput['rows'];
      const dossier = await firstValueFrom(
        this.api.writeList(this.dossier().id, { version: this.dossier().version, rows }),
      );
      this.snack.say(`Đã ghi ${rows.length} vị trí từ Excel`);
      this.preview.set(null);
      this.open.set(false);
      this.saved.emit(dossier);
    });
  }

  private async work(deed: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.fault.set('');
    try {
      await deed();
    } catch (error) {
      this.fault.set(sentenceOf(asProblem(error)));
    } finally {
      this.isBusy.set(false);
    }
  }
}
