import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DossierFile, PositionDossier } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { SessionStore } from '../session';
import { asProblem, DatePipe, Icon, InputDress, Panel, sentenceOf, Snack } from '../ui';
import { JobPositionsApi } from './job-positions-api';

const kindWords: Readonly<Record<DossierFile['kind'], string>> = {
  REQUEST: 'Tờ trình',
  REPORT: 'Báo cáo thẩm định',
  DECISION: 'Quyết định phê duyệt',
};

/** Papers of a dossier: letter, report of the appraisal, the signed decision. */
@Component({
  selector: 'hr-dossier-files',
  imports: [DatePipe, Icon, InputDress, MatButton, Panel],
  template: `
    <hr-panel heading="Văn bản kèm theo">
      <ul>
        @for (file of dossier().files; track file.id) {
          <li>
            <span class="hr-muted">{{ kindWords[file.kind] }} · {{ file.at | hrDate }}</span>
            <a
              [href]="'/api/position-dossiers/' + dossier().id + '/files/' + file.id + '/content'"
              download
              >{{ file.name }}</a
            >
          </li>
        } @empty {
          <li class="hr-muted">chưa có văn bản nào</li>
        }
      </ul>
      @if (kinds().length > 0) {
        <div class="attach hr-no-print">
          <select hrInput aria-label="Loại văn bản" #kind>
            @for (one of kinds(); track one) {
              <option [value]="one">{{ kindWords[one] }}</option>
            }
          </select>
          <button matButton="outlined" type="button" [disabled]="isSending()" (click)="box.click()">
            <hr-icon matButtonIcon name="upload" size="16" />{{ isSending() ? 'Đang gửi' : 'Chọn tệp' }}
          </button>
          <input
            #box
            type="file"
            hidden
            accept=".pdf,.jpg,.jpeg,.png,.docx"
            aria-label="Chọn tệp PDF, ảnh hoặc Word"
            (change)="attach(kind.value, box)"
          />
        </div>
      }
      @if (fault()) {
        <p class="fault" role="alert">{{ fault() }}</p>
      }
    </hr-panel>
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      padding: 0;
      list-style: none;
      font-size: 13px;
    }

    li {
      display: grid;
      overflow-wrap: anywhere;
    }

    .attach {
      display: grid;
      gap: 8px;
      margin-top: 12px;
      font-size: 13px;
    }

    .fault {
      margin-top: 8px;
      color: var(--hr-late);
    }
  `,
})
export class DossierFiles {
  readonly dossier = input.required<PositionDossier>();
  readonly changed = output<PositionDossier>();

  private readonly api = inject(JobPositionsApi);
  private readonly session = inject(SessionStore);
  private readonly snack = inject(Snack);
  protected readonly kindWords = kindWords;
  protected readonly isSending = signal(false);
  protected readonly fault = signal('');
  /** What this account may add: the unit its letter, the appraising office the rest. */
  protected readonly kinds = computed<DossierFile['kind'][]>(() => [
    ...(this.dossier().mayAttach ? (['REQUEST'] as const) : []),
    ...(this.session.can('position.approve') && this.session.session()?.isWholeRegister
      ? (['REPORT', 'DECISION'] as const)
      : []),
  ]);

  protected async attach(kind: string, chosen: HTMLInputElement): Promise<void> {
    const [file] = chosen.files ?? [];
    if (!file) return;
    this.isSending.set(true);
    this.fault.set('');
    try {
      this.changed.emit(await firstValueFrom(this.api.attachFile(this.dossier().id, kind, file)));
      this.snack.say('Đã đính kèm văn bản');
    } catch (error) {
      this.fault.set(sentenceOf(asProblem(error)));
    } finally {
      this.isSending.set(false);
      chosen.value = '';
    }
  }
}
