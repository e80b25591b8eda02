import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DossierAct, DossierPage as DossierList, PositionDossier, PositionVersion } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import {
  asProblem,
  Confirm,
  DatePipe,
  Empty,
  ErrorState,
  Icon,
  InputDress,
  type HoldsUnsavedWork,
  NumberPipe,
  PageHeader,
  Panel,
  sentenceOf,
  showDate,
  Skeleton,
  Snack,
  StatusTag,
  warnBeforeUnload,
} from '../ui';
import { ActDrawer } from './act-drawer';
import { DossierCompare } from './dossier-compare';
import { DossierFiles } from './dossier-files';
import { JobPositionsApi } from './job-positions-api';
import { sayLevels, stateWords } from './level-words';
import { ListImportDrawer } from './list-import-drawer';
import { PositionEditor } from './position-editor';

const actWords: Readonly<Record<DossierAct, string>> = {
  SUBMIT: 'Trình thẩm định',
  APPRAISE: 'Tiếp nhận, thẩm định',
  REPORT: 'Báo cáo thẩm định',
  RETURN: 'Trả lại',
  APPROVE: 'Ghi quyết định phê duyệt',
  REJECT: 'Không duyệt',
};

/** One version of a body's positions: edited as a draft, then through its steps, then frozen. */
@Component({
  selector: 'hr-dossier-page',
  imports: [
    InputDress,
    ActDrawer,
    DatePipe,
    DossierCompare,
    DossierFiles,
    Empty,
    ErrorState,
    Icon,
    ListImportDrawer,
    MatButton,
    NumberPipe,
    PageHeader,
    Panel,
    PositionEditor,
    RouterLink,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './dossier-page.html',
  styleUrl: './dossier-page.scss',
})
export class DossierPage implements HoldsUnsavedWork {
  readonly id = input.required<string>();

  private readonly api = inject(JobPositionsApi);
  private readonly snack = inject(Snack);
  private readonly confirm = inject(Confirm);
  private readonly editor = viewChild(PositionEditor);

  protected readonly resource = httpResource<PositionDossier>(() => `/api/position-dossiers/${this.id()}`);
  protected readonly dossier = linkedSignal<PositionDossier | null, PositionDossier | null>({
    source: () => (this.resource.hasValue() ? this.resource.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  /** Other versions of the same body, to compare with. */
  protected readonly others = httpResource<DossierList>(() => {
    const dossier = this.dossier();
    return dossier
      ? { url: '/api/position-dossiers', params: { organisationId: dossier.organisationId, pageSize: 50 } }
      : undefined;
  });
  protected readonly otherVersions = computed(() =>
    this.others.hasValue() ? this.others.value().items.filter(({ id }) => id !== this.id()) : [],
  );
  protected readonly comparedId = signal('');
  protected readonly isImporting = signal(false);
  protected readonly state = computed(
    () => stateWords[this.dossier()?.state ?? 'DRAFT'] ?? stateWords['DRAFT'],
  );
  protected readonly summary = computed(() => {
    const dossier = this.dossier();
    if (!dossier) return '';
    const decision = dossier.decisionNumber
      ? ` · ${dossier.decisionNumber} ngày ${showDate(dossier.decisionSignedOn)}, có hiệu lực từ ${showDate(dossier.from)}`
      : '';
    return `Phiên bản ${dossier.versionNo} · ${dossier.positions} vị trí, ${dossier.planned} người${decision}`;
  });
  /** The position being written; `null` is a new one, undefined none. */
  protected readonly edited = signal<PositionVersion | null | undefined>(undefined);
  protected readonly asked = signal<DossierAct | null>(null);
  protected readonly actWords = actWords;
  protected readonly stateWords = stateWords;
  protected readonly sayLevels = sayLevels;

  constructor() {
    warnBeforeUnload(() => this.hasUnsavedWork());
  }

  hasUnsavedWork(): boolean {
    return this.editor()?.hasUnsavedWork() ?? false;
  }

  /** A step is taken with what is stored, and ends the editing. */
  protected begin(act: DossierAct): void {
    if (this.hasUnsavedWork())
      this.snack.say('Vị trí đang sửa chưa được lưu. Hãy lưu hoặc bỏ thay đổi trước.');
    else this.asked.set(act);
  }

  /** A paper more; what is being edited goes on. */
  protected keep(dossier: PositionDossier): void {
    this.dossier.set(dossier);
  }

  protected take(dossier: PositionDossier): void {
    this.dossier.set(dossier);
    this.edited.set(undefined);
    this.asked.set(null);
  }

  protected async remove(position: PositionVersion): Promise<void> {
    const dossier = this.dossier();
    if (!dossier) return;
    const isSure = await this.confirm.ask({
      heading: `Bỏ vị trí ${position.name}?`,
      text: 'Vị trí ra khỏi bản đang soạn. Người đang giữ vị trí không bị ảnh hưởng cho đến khi đề án có hiệu lực.',
      action: 'Bỏ vị trí',
      grave: true,
    });
    if (!isSure) return;
    try {
      this.take(
        await firstValueFrom(this.api.removePosition(dossier.id, position.positionId, dossier.version)),
      );
    } catch (error) {
      this.snack.say(sentenceOf(asProblem(error)));
    }
  }
}
