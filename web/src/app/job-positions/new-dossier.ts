import { httpResource } from '@angular/common/http';
import { Component, computed, inject, model, signal } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { DossierInput, OrganisationList } from '@hr/contracts';
import { tap } from 'rxjs';
import { Drawer, ErrorSummary, Field, InputDress, SaveKey, sentForm, TreePicker } from '../ui';
import { JobPositionsApi } from './job-positions-api';

/** Begins a dossier: for which body, and from what. */
@Component({
  selector: 'hr-new-dossier',
  imports: [Drawer, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey, TreePicker],
  template: `
    <hr-drawer heading="Lập đề án vị trí việc làm" [(open)]="open">
      <form [formRoot]="draftForm" hrSaveKey>
        <hr-error-summary [of]="draftForm" />
        <hr-field label="Cơ quan, đơn vị" [of]="draftForm.organisationId" required>
          <hr-tree-picker [nodes]="units()" [formField]="draftForm.organisationId" />
        </hr-field>
        <hr-field label="Bắt đầu từ" [of]="draftForm.source" required>
          <select hrInput [formField]="draftForm.source">
            <option value="IN_FORCE">Đề án đang có hiệu lực của đơn vị này</option>
            <option value="NATIONAL">Danh mục khung</option>
            <option value="BODY">Đề án của đơn vị khác</option>
            <option value="EMPTY">Danh sách trống</option>
          </select>
        </hr-field>
        @if (draft().source === 'BODY') {
          <hr-field label="Chép từ đơn vị" [of]="draftForm.sourceOrganisationId" required>
            <hr-tree-picker [nodes]="units()" [formField]="draftForm.sourceOrganisationId" />
          </hr-field>
        }
        <hr-field label="Căn cứ" [of]="draftForm.legalBasis"
          ><input hrInput [formField]="draftForm.legalBasis"
        /></hr-field>
        <div class="hr-form-actions"><button matButton="filled" type="submit">Lập bản soạn</button></div>
      </form>
    </hr-drawer>
  `,
  styles: `
    form {
      display: grid;
      gap: 12px;
    }
  `,
})
export class NewDossier {
  readonly open = model(false);

  private readonly api = inject(JobPositionsApi);
  private readonly router = inject(Router);
  private readonly organisations = httpResource<OrganisationList>(() =>
    this.open() ? '/api/organisations' : undefined,
  );
  protected readonly units = computed(() =>
    this.organisations.hasValue()
      ? this.organisations
          .value()
          .items.filter(({ mayOpen }) => mayOpen)
          .map(({ id, parentId, name }) => ({ id, parentId, label: name }))
      : [],
  );
  protected readonly draft = signal({
    organisationId: '',
    source: 'IN_FORCE',
    sourceOrganisationId: '',
    legalBasis: 'NĐ 361/2025/NĐ-CP; NĐ 232/2026/NĐ-CP',
  });
  protected readonly draftForm = sentForm(
    this.draft,
    (path) => required(path.organisationId, { message: 'Hãy chọn cơ quan, đơn vị.' }),
    {
      send: () =>
        this.api.createDossier(this.asInput()).pipe(
          tap(({ id }) => {
            this.open.set(false);
            void this.router.navigate(['/vi-tri-viec-lam/de-an', id]);
          }),
        ),
    },
  );

  private asInput(): DossierInput {
    const { organisationId, source, sourceOrganisationId, legalBasis } = this.draft();
    return {
      organisationId,
      source: source as DossierInput['source'],
      legalBasis: legalBasis || null,
      ...(source === 'BODY' ? { sourceOrganisationId } : {}),
    };
  }
}
