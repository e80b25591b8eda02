import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type {
  CodeList,
  FrameworkPage,
  PositionDossier,
  PositionInput,
  PositionRequirementView,
  PositionVersion,
} from '@hr/contracts';
import { REQUIREMENT_KINDS, type RequirementKind } from '@hr/domain';
import { firstValueFrom } from 'rxjs';
import { CodeLists } from '../fields/code-lists';
import { asProblem, Confirm, Icon, InputDress, Panel, type Problem, SaveKey, Snack } from '../ui';
import { JobPositionsApi } from './job-positions-api';
import { levelsOf } from './level-words';
import { positionSections } from './sections';
import { ticked } from './ticked';

interface Draft {
  readonly name: string;
  readonly code: string;
  readonly groupCode: string;
  readonly regime: 'CC' | 'VC';
  readonly frameworkPositionId: string;
  readonly levelCodes: readonly string[];
  readonly planned: number;
  readonly content: Readonly<Record<string, string>>;
  readonly requirements: readonly PositionRequirementView[];
}

const empty: Draft = {
  name: '',
  code: '',
  groupCode: 'NVCN',
  regime: 'CC',
  frameworkPositionId: '',
  levelCodes: [],
  planned: 1,
  content: {},
  requirements: [],
};

/** Kinds whose threshold is a rank of a code list, or a plain number. */
const listOf: Partial<Record<RequirementKind, string>> = {
  EDU_LEVEL: 'education_levels',
  POLITICAL: 'political_theory_levels',
  STATE_MGMT: 'state_management_levels',
  LEADER_COURSE: 'state_management_levels',
  LANGUAGE: 'foreign_language_levels',
  ETHNIC_LANG: 'foreign_language_levels',
  IT: 'it_levels',
  RATING: 'evaluation_ranks',
};
const ranked: readonly RequirementKind[] = ['EDU_LEVEL', 'POLITICAL'];
const numbered: readonly RequirementKind[] = ['EXPERIENCE', 'RATING'];

/** What a version says of one position: name, levels, number, description by sections, requirements by rows. */
@Component({
  selector: 'hr-position-editor',
  imports: [Icon, InputDress, MatButton, Panel, SaveKey],
  templateUrl: './position-editor.html',
  styleUrl: './position-editor.scss',
})
export class PositionEditor {
  readonly dossier = input.required<PositionDossier>();
  readonly position = input.required<PositionVersion | null>();
  readonly saved = output<PositionDossier>();
  readonly closed = output();

  private readonly api = inject(JobPositionsApi);
  private readonly snack = inject(Snack);
  private readonly confirm = inject(Confirm);
  private readonly start = computed<Draft>(() => {
    const position = this.position();
    return position
      ? {
          ...position,
          code: position.code ?? '',
          frameworkPositionId: position.frameworkPositionId ?? '',
        }
      : empty;
  });
  protected readonly draft = linkedSignal(() => this.start());
  protected readonly problem = signal<Problem | null>(null);
  protected readonly isSending = signal(false);
  protected readonly mayEdit = computed(() => this.dossier().mayEdit);
  /** An approved version speaks of the position: what stands on the position itself does not change any more. */
  protected readonly isFixed = computed(() => this.position()?.isApproved ?? false);
  protected readonly levels = computed(() => levelsOf(this.draft().regime));
  private readonly sectionList = positionSections();
  protected readonly sections = computed(() =>
    this.sectionList.hasValue() ? this.sectionList.value().items : [],
  );
  protected readonly kinds = Object.entries(REQUIREMENT_KINDS).map(([code, label]) => ({ code, label }));
  private readonly framework = httpResource<FrameworkPage>(() => ({
    url: '/api/framework-positions',
    params: { regime: this.draft().regime },
  }));
  protected readonly national = computed(() =>
    this.framework.hasValue() ? this.framework.value().items : [],
  );
  protected readonly groups = inject(CodeLists).entries('job_position_groups');
  private readonly lists = Object.fromEntries(
    [...new Set(Object.values(listOf))].map((list) => [
      list,
      httpResource<CodeList>(() => `/api/codes/${list}`),
    ]),
  );

  hasUnsavedWork(): boolean {
    return this.mayEdit() && JSON.stringify(this.draft()) !== JSON.stringify(this.start());
  }

  protected async leave(): Promise<void> {
    if (this.hasUnsavedWork()) {
      const givesUp = await this.confirm.ask({
        heading: 'Bỏ những gì đã ghi?',
        text: 'Thay đổi của vị trí này chưa được lưu.',
        action: 'Bỏ',
        cancel: 'Ghi tiếp',
        grave: true,
      });
      if (!givesUp) return;
    }
    this.closed.emit();
  }

  protected set(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
    this.problem.set(null);
  }

  /** The national list's name, group and levels; the number and the description stay the unit's own. */
  protected choose(id: string): void {
    const chosen = this.national().find((one) => one.id === id);
    this.set(
      chosen
        ? {
            frameworkPositionId: id,
            name: this.draft().name || chosen.name,
            code: chosen.code,
            groupCode: chosen.groupCode,
            levelCodes: chosen.levelCodes,
          }
        : { frameworkPositionId: '' },
    );
  }

  protected toggleLevel(code: string, isOn: boolean): void {
    this.set({ levelCodes: ticked(this.draft().levelCodes, code, isOn) });
  }

  protected write(section: string, text: string): void {
    this.set({ content: { ...this.draft().content, [section]: text } });
  }

  protected addRequirement(): void {
    const row: PositionRequirementView = {
      kind: 'EDU_LEVEL',
      atLeast: 60,
      oneOf: [],
      text: 'Tốt nghiệp đại học trở lên',
      isMandatory: true,
    };
    this.set({ requirements: [...this.draft().requirements, row] });
  }

  protected changeRequirement(at: number, change: Partial<PositionRequirementView>): void {
    const requirements = this.draft().requirements.map((row, place) =>
      place === at ? { ...row, ...change, ...(change.kind ? { atLeast: null, oneOf: [] } : {}) } : row,
    );
    this.set({ requirements });
  }

  protected removeRequirement(at: number): void {
    this.set({ requirements: this.draft().requirements.filter((_, place) => place !== at) });
  }

  protected isRanked = (kind: RequirementKind): boolean => ranked.includes(kind);
  protected isNumbered = (kind: RequirementKind): boolean => numbered.includes(kind);
  protected entriesOf(kind: RequirementKind): CodeList['items'] {
    const list = this.lists[listOf[kind] ?? ''];
    return list?.hasValue() ? list.value().items : [];
  }

  protected picked(select: HTMLSelectElement): string[] {
    return [...select.selectedOptions].map(({ value }) => value);
  }

  protected words(text: string): string[] {
    return text
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
  }

  protected faultAt(pointer: string): string | null {
    return this.problem()?.errors.find((error) => error.pointer === pointer)?.detail ?? null;
  }

  protected async save(): Promise<void> {
    if (!this.mayEdit() || this.isSending()) return;
    this.isSending.set(true);
    try {
      const dossier = await firstValueFrom(
        this.api.savePosition(this.dossier().id, this.position()?.positionId ?? null, this.asInput()),
      );
      this.snack.say(`Đã lưu vị trí ${this.draft().name}`);
      this.saved.emit(dossier);
    } catch (error) {
      this.problem.set(asProblem(error));
    } finally {
      this.isSending.set(false);
    }
  }

  private asInput(): PositionInput {
    const { name, code, groupCode, regime, frameworkPositionId, levelCodes, planned, content, requirements } =
      this.draft();
    return {
      version: this.dossier().version,
      name,
      code: code || null,
      groupCode,
      regime,
      frameworkPositionId: frameworkPositionId || null,
      levelCodes: levelCodes as PositionInput['levelCodes'],
      planned,
      content,
      requirements: requirements as PositionInput['requirements'],
    };
  }
}
