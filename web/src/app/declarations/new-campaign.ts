import { Component, computed, inject, signal } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { CampaignInput } from '@hr/contracts';
import { DECLARABLE_SECTIONS } from '@hr/domain';
import { tap } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import { SessionStore } from '../session';
import {
  DateInput,
  ErrorSummary,
  Field,
  InputDress,
  PageHeader,
  Panel,
  SaveKey,
  sentForm,
  Snack,
  TreePicker,
} from '../ui';
import { DeclarationsApi } from './declarations-api';

/** Which sections, which units, from when until when. */
@Component({
  selector: 'hr-new-campaign',
  imports: [
    DateInput,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    InputDress,
    MatButton,
    PageHeader,
    Panel,
    RouterLink,
    SaveKey,
    TreePicker,
  ],
  template: `
    <div class="hr-page hr-page-narrow">
      <hr-page-header
        heading="Mở đợt rà soát"
        summary="Người được hỏi thấy đợt này ở trang Hồ sơ của tôi."
        backLink="/to-khai/dot-ra-soat"
        backLabel="Đợt rà soát"
      />
      <hr-panel>
        <form [formRoot]="campaignForm" hrSaveKey>
          <hr-error-summary [of]="campaignForm" />
          <hr-field label="Tên đợt" [of]="campaignForm.name" required>
            <input hrInput [formField]="campaignForm.name" />
          </hr-field>
          <fieldset>
            <legend>Mục cần xem lại (bắt buộc)</legend>
            @for (section of sections; track section.code) {
              <label
                ><input
                  #box
                  type="checkbox"
                  [checked]="chosen().has(section.code)"
                  (change)="choose(section.code, box.checked)"
                />
                {{ section.name }}</label
              >
            }
          </fieldset>
          <hr-field
            label="Đơn vị"
            [of]="campaignForm.organisationId"
            required
            hint="Gồm cả các đơn vị bên dưới"
          >
            <hr-tree-picker
              [nodes]="units()"
              remember="organisation"
              [formField]="campaignForm.organisationId"
            />
          </hr-field>
          <div class="hr-form-grid">
            <hr-field label="Từ ngày" [of]="campaignForm.startsOn" required>
              <hr-date-input exact [formField]="campaignForm.startsOn" />
            </hr-field>
            <hr-field label="Đến hết ngày" [of]="campaignForm.endsOn" required>
              <hr-date-input exact [formField]="campaignForm.endsOn" />
            </hr-field>
          </div>
          <hr-field label="Hướng dẫn cho người khai" [of]="campaignForm.note">
            <textarea hrInput rows="3" [formField]="campaignForm.note"></textarea>
          </hr-field>
          <div class="hr-form-actions">
            <a matButton routerLink="/to-khai/dot-ra-soat">Bỏ</a>
            <button matButton="filled" type="submit" [disabled]="campaignForm().submitting()">Mở đợt</button>
          </div>
        </form>
      </hr-panel>
    </div>
  `,
  styles: `
    hr-panel {
      margin-top: 16px;
    }

    form {
      display: grid;
      gap: 16px;
    }

    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
      gap: 6px 16px;
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      margin-bottom: 6px;
      padding: 0;
      font-weight: 500;
    }

    label {
      display: flex;
      gap: 8px;
      align-items: center;
    }
  `,
})
export class NewCampaign {
  private readonly api = inject(DeclarationsApi);
  private readonly router = inject(Router);
  private readonly snack = inject(Snack);
  protected readonly sections = DECLARABLE_SECTIONS;
  protected readonly units = inject(CodeLists).organisations();
  protected readonly model = signal({
    name: '',
    note: '',
    sections: '',
    organisationId: '',
    startsOn: inject(SessionStore).today(),
    endsOn: '',
  });
  protected readonly chosen = computed(() => new Set(this.model().sections.split(' ').filter(Boolean)));
  protected readonly campaignForm = sentForm(
    this.model,
    (path) => {
      required(path.name, { message: 'Hãy đặt tên cho đợt.' });
      required(path.sections, { message: 'Chọn ít nhất một mục của hồ sơ.' });
      required(path.organisationId, { message: 'Chọn đơn vị.' });
      required(path.startsOn, { message: 'Nhập ngày bắt đầu.' });
      required(path.endsOn, { message: 'Nhập ngày kết thúc.' });
      validate(path.endsOn, ({ value, valueOf }) =>
        value() !== '' && value() < valueOf(path.startsOn)
          ? { kind: 'order', message: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.' }
          : null,
      );
    },
    {
      send: () => {
        const { name, note, organisationId, startsOn, endsOn } = this.model();
        return this.api
          .openCampaign({
            name,
            note: note || null,
            sections: [...this.chosen()] as CampaignInput['sections'],
            organisationIds: [organisationId],
            startsOn,
            endsOn,
          })
          .pipe(
            tap(({ id, people }) => {
              this.snack.say(`Đã mở đợt, hỏi ${people} người`);
              void this.router.navigate(['/to-khai/dot-ra-soat', id]);
            }),
          );
      },
    },
  );

  protected choose(code: string, isOn: boolean): void {
    const chosen = new Set(this.chosen());
    if (isOn) chosen.add(code);
    else chosen.delete(code);
    this.model.update((model) => ({ ...model, sections: [...chosen].join(' ') }));
  }
}
