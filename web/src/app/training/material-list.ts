import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MATERIAL_STATES } from '@hr/domain';
import { tap } from 'rxjs';
import { SessionStore } from '../session';
import {
  DatePipe,
  Drawer,
  Empty,
  ErrorState,
  ErrorSummary,
  Field,
  InputDress,
  NumberPipe,
  Panel,
  SaveKey,
  sentForm,
  Skeleton,
  Snack,
  StatusTag,
} from '../ui';
import { CatalogueApi } from './catalogue-api';
import { type AskedVersion, MaterialVersionDrawer } from './material-version-drawer';
import { materialTones } from './training-look';
import type { MaterialSet, MaterialSets, MaterialVersion } from './training-types';

/** Material sets by target group, each with its versions from draft to approval and to the next one. */
@Component({
  selector: 'hr-material-list',
  imports: [
    DatePipe,
    Drawer,
    Empty,
    ErrorState,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    MaterialVersionDrawer,
    NumberPipe,
    Panel,
    SaveKey,
    Skeleton,
    StatusTag,
  ],
  template: `
    @if (mayWrite()) {
      <div class="bar hr-no-print">
        <button class="end" matButton="outlined" type="button" (click)="edit(null)">Thêm bộ tài liệu</button>
      </div>
    }
    @if (sets.hasValue()) {
      @for (set of sets.value().items; track set.id) {
        <hr-panel [heading]="set.title" [note]="set.targetGroup" flush>
          @if (mayWrite()) {
            <ng-container panelActions>
              <button
                matButton
                type="button"
                [attr.aria-label]="'Sửa bộ tài liệu ' + set.title"
                (click)="edit(set)"
              >
                Sửa
              </button>
              <button
                matButton
                type="button"
                [attr.aria-label]="'Thêm phiên bản của ' + set.title"
                (click)="asked.set({ set, version: null })"
              >
                Thêm phiên bản
              </button>
            </ng-container>
          }
          @if (set.versions.length === 0) {
            <p class="none">Chưa có phiên bản nào.</p>
          } @else {
            <div
              class="scroll"
              tabindex="0"
              role="group"
              [attr.aria-label]="'Các phiên bản của ' + set.title"
            >
              <table>
                <caption class="hr-visually-hidden">
                  Các phiên bản của
                  {{
                    set.title
                  }}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Phiên bản</th>
                    <th scope="col">Tình trạng</th>
                    <th scope="col">Thẩm định</th>
                    <th scope="col">Trình ký</th>
                    <th scope="col">Quyết định</th>
                    <th scope="col" class="number">Tiết</th>
                    <th scope="col" class="number">Lớp đã dùng</th>
                    <th scope="col" class="acts"><span class="hr-visually-hidden">Việc làm</span></th>
                  </tr>
                </thead>
                <tbody>
                  @for (version of set.versions; track version.id) {
                    <tr>
                      <th scope="row">
                        Bản {{ version.no }}
                        <span class="second">{{ version.files }}</span>
                      </th>
                      <td>
                        <hr-status-tag [tone]="tones[version.state]">{{
                          states[version.state]
                        }}</hr-status-tag>
                      </td>
                      <td>
                        {{ version.councilOn | hrDate }}
                        <span class="second">{{ sayCouncil(version) }}</span>
                      </td>
                      <td>
                        {{ version.sentOn | hrDate }}
                        @if (version.sendBy && !version.sentOn) {
                          <span [class]="version.sendBy < today() ? 'late' : 'due'"
                            >hạn {{ version.sendBy | hrDate }}</span
                          >
                        }
                      </td>
                      <td>
                        {{ version.decisionNumber }}
                        <span class="second"
                          >{{ version.decidedOn | hrDate
                          }}{{ version.signer ? ' · ' + version.signer : '' }}</span
                        >
                      </td>
                      <td class="number">{{ version.periods | hrNumber }}</td>
                      <td class="number">{{ version.classes | hrNumber }}</td>
                      <td class="acts">
                        @if (mayWrite() && (version.state === 'DRAFT' || version.state === 'APPRAISED')) {
                          <button
                            matButton
                            type="button"
                            [attr.aria-label]="'Ghi bước tiếp theo, bản ' + version.no + ' của ' + set.title"
                            (click)="asked.set({ set, version })"
                          >
                            Ghi bước tiếp
                          </button>
                        }
                      </td>
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          }
        </hr-panel>
      } @empty {
        <hr-panel
          ><hr-empty
            icon="book"
            heading="Chưa có bộ tài liệu nào"
            text="Một bộ tài liệu thuộc một nhóm đối tượng; các lớp dùng phiên bản đã được phê duyệt."
        /></hr-panel>
      }
    } @else if (sets.error()) {
      <hr-panel><hr-error-state [error]="sets.error()" (retried)="sets.reload()" /></hr-panel>
    } @else {
      <hr-panel><hr-skeleton lines="8" /></hr-panel>
    }
    @if (asked(); as asked) {
      <hr-material-version-drawer [asked]="asked" (saved)="saved()" (closed)="close()" />
    }
    <hr-drawer [heading]="edited() ? 'Sửa bộ tài liệu' : 'Thêm bộ tài liệu'" [(open)]="isEditing">
      <form class="form" [formRoot]="setForm" hrSaveKey>
        <hr-error-summary [of]="setForm" />
        <hr-field label="Tên bộ tài liệu" [of]="setForm.title" required>
          <textarea hrInput rows="2" [formField]="setForm.title"></textarea>
        </hr-field>
        <hr-field label="Đối tượng" [of]="setForm.targetGroup" required
          ><input hrInput [formField]="setForm.targetGroup"
        /></hr-field>
        <hr-field label="Cơ quan biên soạn" [of]="setForm.editor"
          ><input hrInput [formField]="setForm.editor"
        /></hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lưu bộ tài liệu</button></div>
      </form>
    </hr-drawer>
  `,
  styleUrls: ['./training-page.scss', './training-table.scss'],
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .scroll {
      overflow-x: auto;
    }

    .none {
      padding: 14px 16px;
      color: var(--hr-text-faint);
    }
  `,
})
export class MaterialList {
  private readonly session = inject(SessionStore);
  private readonly api = inject(CatalogueApi);
  private readonly snack = inject(Snack);
  protected readonly sets = httpResource<MaterialSets>(() => '/api/training/material-sets');
  protected readonly mayWrite = computed(() => this.session.can('training.write'));
  protected readonly today = this.session.today;
  protected readonly asked = signal<AskedVersion | null>(null);
  protected readonly isEditing = signal(false);
  /** The set that is put right; null for a new one. */
  protected readonly edited = signal<MaterialSet | null>(null);
  protected readonly states = MATERIAL_STATES;
  protected readonly tones = materialTones;
  private readonly draft = signal({ title: '', targetGroup: '', editor: '' });
  protected readonly setForm = sentForm(
    this.draft,
    (path) => {
      required(path.title, { message: 'Hãy ghi tên bộ tài liệu.' });
      required(path.targetGroup, { message: 'Hãy ghi đối tượng.' });
    },
    {
      send: () =>
        this.api
          .saveMaterialSet(this.edited()?.id ?? null, {
            ...this.draft(),
            editor: this.draft().editor || null,
          })
          .pipe(
            tap(() => {
              this.snack.say('Đã lưu bộ tài liệu');
              this.isEditing.set(false);
              this.sets.reload();
            }),
          ),
    },
  );

  protected edit(set: MaterialSet | null): void {
    this.edited.set(set);
    this.draft.set({
      title: set?.title ?? '',
      targetGroup: set?.targetGroup ?? '',
      editor: set?.editor ?? '',
    });
    this.isEditing.set(true);
  }

  protected sayCouncil({ council }: MaterialVersion): string {
    if (council.length === 0) return '';
    const present = council.filter(({ isPresent }) => isPresent).length;
    return `hội đồng ${council.length} người, ${present} có mặt`;
  }

  protected close(): void {
    this.asked.set(null);
  }

  protected saved(): void {
    this.asked.set(null);
    this.sets.reload();
  }
}
