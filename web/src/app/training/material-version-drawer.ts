import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import {
  DateInput,
  Drawer,
  ErrorSummary,
  Field,
  Icon,
  InputDress,
  SaveKey,
  sentForm,
  whenSaved,
} from '../ui';
import { CatalogueApi } from './catalogue-api';
import type { MaterialSet, MaterialVersion, MaterialVersionInput } from './training-types';

export interface AskedVersion {
  readonly set: MaterialSet;
  /** Null: a new one. */
  readonly version: MaterialVersion | null;
}

type Member = MaterialVersion['council'][number];
const roles: readonly { readonly code: Member['role']; readonly name: string }[] = [
  { code: 'CHAIR', name: 'Chủ tịch' },
  { code: 'SECRETARY', name: 'Thư ký' },
  { code: 'REVIEWER', name: 'Phản biện' },
  { code: 'MEMBER', name: 'Ủy viên' },
];
const membersAtMost = 7;

/** One version of a material set: council, papers sent, decision; each when it has happened. */
@Component({
  selector: 'hr-material-version-drawer',
  imports: [
    DateInput,
    Drawer,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    InputDress,
    MatButton,
    MatIconButton,
    SaveKey,
  ],
  template: `
    <hr-drawer
      [heading]="
        asked().version ? 'Bản ' + asked().version?.no + ' · ' + asked().set.title : 'Thêm phiên bản'
      "
      [open]="true"
      (openChange)="$event || closed.emit()"
    >
      <form class="form" [formRoot]="versionForm" hrSaveKey>
        <hr-error-summary [of]="versionForm" />
        <p class="note">
          Hội đồng 5 hoặc 7 người, không có tác giả, họp khi có mặt từ hai phần ba; hồ sơ trình ký trong 10
          ngày làm việc sau khi họp (NĐ 171/2025/NĐ-CP, Điều 19–21).
        </p>
        <hr-field label="Số tiết" [of]="versionForm.periods"
          ><input hrInput type="number" [formField]="versionForm.periods"
        /></hr-field>
        <hr-field label="Nơi lưu, đường dẫn tài liệu" [of]="versionForm.files"
          ><input hrInput [formField]="versionForm.files"
        /></hr-field>
        <hr-field label="Ngày họp hội đồng thẩm định" [of]="versionForm.councilOn"
          ><hr-date-input exact [formField]="versionForm.councilOn"
        /></hr-field>
        <fieldset>
          <legend>Hội đồng thẩm định</legend>
          @for (member of council(); track $index; let at = $index) {
            <div class="member">
              <input
                #name
                hrInput
                placeholder="Họ và tên"
                [attr.aria-label]="'Họ và tên thành viên ' + (at + 1)"
                [value]="member.name"
                (input)="change(at, { name: name.value })"
              />
              <select
                #role
                hrInput
                [attr.aria-label]="'Vai trò thành viên ' + (at + 1)"
                (change)="change(at, { role: $any(role.value) })"
              >
                @for (one of roles; track one.code) {
                  <option [value]="one.code" [selected]="one.code === member.role">{{ one.name }}</option>
                }
              </select>
              <button
                matIconButton
                type="button"
                [attr.aria-label]="'Bỏ thành viên ' + (at + 1)"
                (click)="remove(at)"
              >
                <hr-icon name="close" size="16" />
              </button>
              <label class="tick"
                ><input
                  #present
                  type="checkbox"
                  [checked]="member.isPresent"
                  (change)="change(at, { isPresent: present.checked })"
                />
                Có mặt</label
              >
              <label class="tick"
                ><input
                  #author
                  type="checkbox"
                  [checked]="member.isAuthor"
                  (change)="change(at, { isAuthor: author.checked })"
                />
                Là tác giả</label
              >
            </div>
          }
          @if (council().length < most) {
            <button matButton type="button" (click)="add()">
              <hr-icon matButtonIcon name="add" size="14" />Thêm thành viên
            </button>
          }
        </fieldset>
        <hr-field label="Ngày gửi hồ sơ trình ký" [of]="versionForm.sentOn"
          ><hr-date-input exact [formField]="versionForm.sentOn"
        /></hr-field>
        <hr-field label="Số quyết định ban hành" [of]="versionForm.decisionNumber"
          ><input hrInput [formField]="versionForm.decisionNumber"
        /></hr-field>
        <hr-field label="Ngày quyết định" [of]="versionForm.decidedOn"
          ><hr-date-input exact [formField]="versionForm.decidedOn"
        /></hr-field>
        <hr-field label="Người ký" [of]="versionForm.signer"
          ><input hrInput [formField]="versionForm.signer"
        /></hr-field>
        <hr-field label="Ghi chú" [of]="versionForm.note">
          <textarea hrInput rows="2" [formField]="versionForm.note"></textarea>
        </hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lưu phiên bản</button></div>
      </form>
    </hr-drawer>
  `,
  styleUrl: './training-page.scss',
  styles: `
    fieldset {
      display: grid;
      gap: 10px;
      margin: 0;
      padding: 0;
      border: 0;
      font-size: 13px;
    }

    legend {
      margin-bottom: 4px;
      padding: 0;
      font-weight: 500;
    }

    .member {
      display: grid;
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) auto;
      gap: 4px 8px;
      align-items: center;
    }
  `,
})
export class MaterialVersionDrawer {
  readonly asked = input.required<AskedVersion>();
  readonly saved = output();
  readonly closed = output();
  private readonly api = inject(CatalogueApi);

  protected readonly roles = roles;
  protected readonly most = membersAtMost;
  protected readonly council = linkedSignal<Member[]>(() => [...(this.asked().version?.council ?? [])]);
  private readonly draft = linkedSignal(() => {
    const version = this.asked().version;
    return {
      periods: version?.periods ?? null,
      files: version?.files ?? '',
      councilOn: version?.councilOn ?? '',
      sentOn: version?.sentOn ?? '',
      decisionNumber: version?.decisionNumber ?? '',
      decidedOn: version?.decidedOn ?? '',
      signer: version?.signer ?? '',
      note: version?.note ?? '',
    };
  });
  protected readonly versionForm = sentForm(this.draft, () => undefined, {
    send: () => {
      const { set, version } = this.asked();
      return this.api.saveMaterialVersion(set.id, version?.id ?? null, this.asInput());
    },
    done: whenSaved('Đã lưu phiên bản tài liệu', this.saved),
  });

  protected add(): void {
    const role = roles[Math.min(this.council().length, 3)]?.code ?? 'MEMBER';
    this.council.update((council) => [...council, { name: '', role, isAuthor: false, isPresent: true }]);
  }

  protected change(at: number, change: Partial<Member>): void {
    this.council.update((council) =>
      council.map((member, index) => (index === at ? { ...member, ...change } : member)),
    );
  }

  protected remove(at: number): void {
    this.council.update((council) => council.filter((_, index) => index !== at));
  }

  private asInput(): MaterialVersionInput {
    const { periods, ...texts } = this.draft();
    return {
      ...Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, value || null])),
      periods,
      council: this.council().filter(({ name }) => name.trim() !== ''),
    };
  }
}
