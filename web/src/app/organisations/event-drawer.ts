import { httpResource } from '@angular/common/http';
import {
  Component,
  computed,
  debounced,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CodeList, EventPreview, EventResult, OrganisationFile } from '@hr/contracts';
import { tap } from 'rxjs';
import {
  asProblem,
  CodeOption,
  CodePicker,
  Confirm,
  DateInput,
  Drawer,
  ErrorSummary,
  Field,
  Icon,
  InputDress,
  Problem,
  SaveKey,
  sentForm,
  Snack,
  TreePicker,
} from '../ui';
import { deedWords, draftRules, emptyDraft, eventOf, type Deed } from './event-draft';
import { eventsUrl, OrganisationsApi } from './organisations-api';
import { TreeStore } from './tree-store';

/** Levels that have ended; units of these kinds are only history. */
const endedKinds = /_HUYEN$/;

/** One event of a unit as a form with its document, and below it what the register would do. */
@Component({
  selector: 'hr-event-drawer',
  imports: [
    CodePicker,
    DateInput,
    Drawer,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    InputDress,
    MatButton,
    RouterLink,
    SaveKey,
    TreePicker,
  ],
  templateUrl: './event-drawer.html',
  styleUrl: './event-drawer.scss',
})
export class EventDrawer {
  readonly deed = input.required<Deed>();
  readonly unit = input.required<OrganisationFile>();
  readonly closed = output();
  readonly recorded = output<EventResult>();
  /** Somebody else changed the unit meanwhile. */
  readonly outdated = output();

  private readonly api = inject(OrganisationsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  private readonly store = inject(TreeStore);

  protected readonly isOpen = signal(true);
  protected readonly words = computed(() => deedWords[this.deed()]);
  /** The unit as its officer saw it when he began to write. */
  private readonly seen = linkedSignal({ source: this.deed, computation: () => untracked(this.unit) });
  private readonly draft = linkedSignal({
    source: this.deed,
    computation: (deed) => emptyDraft(deed, untracked(this.unit)),
  });
  protected readonly draftForm = sentForm(this.draft, draftRules(this.deed), {
    send: () => this.record(),
    refused: (problem) => this.understand(problem),
  });
  /** The newer unit, when the server refused because of it. */
  protected readonly newer = signal<OrganisationFile | null>(null);
  protected readonly old = computed(() => this.seen());
  /** Where the people are who stand in the way. */
  protected readonly peopleLink = signal<{ readonly organisationId: string; readonly asOf: string } | null>(
    null,
  );

  private readonly kinds = httpResource<CodeList>(() =>
    this.deed() === 'CREATE' || this.deed() === 'MOVE' ? '/api/codes/organisation_kinds' : undefined,
  );
  protected readonly kindOptions = computed<readonly CodeOption[]>(() =>
    this.kinds.hasValue()
      ? this.kinds
          .value()
          .items.filter(({ code, isClosed }) => !isClosed && !endedKinds.test(code))
          .map(({ code, name }) => ({ code, label: name }))
      : [],
  );
  protected readonly parents = computed(() =>
    this.store.tree().items.map(({ id, parentId, name }) => ({
      id,
      parentId,
      label: name,
      disabled: id === this.unit().id,
    })),
  );

  private readonly settled = debounced(this.draft, 400);
  protected readonly preview = httpResource<EventPreview>(() => {
    const draft = this.settled.value();
    // What has settled, not what is still being typed.
    if (!draft || draft !== this.draft() || !this.draftForm().valid() || this.newer()) return undefined;
    return {
      url: `${eventsUrl}/preview`,
      method: 'POST',
      body: eventOf(this.deed(), this.unit(), this.seen().version, draft),
    };
  });
  protected readonly refusal = computed(() =>
    this.preview.error() ? asProblem(this.preview.error()) : null,
  );

  constructor() {
    effect(() => {
      const refusal = this.refusal();
      if (refusal) untracked(() => this.understand(refusal));
    });
  }

  hasUnsavedWork(): boolean {
    return this.draftForm().dirty() && !this.draftForm().submitting();
  }

  /** The drawer has shut itself; unsaved work opens it again unless it is given up. */
  protected async leave(): Promise<void> {
    if (this.hasUnsavedWork()) {
      const givesUp = await this.confirm.ask({
        heading: 'Bỏ những gì đã ghi?',
        text: 'Nội dung trong biểu chưa được lưu.',
        action: 'Bỏ',
        cancel: 'Ghi tiếp',
        grave: true,
      });
      if (!givesUp) {
        this.isOpen.set(true);
        return;
      }
    }
    this.closed.emit();
  }

  /** Goes on from the unit as it now stands, with what has been typed. */
  protected acceptNewer(): void {
    const newer = this.newer();
    if (!newer) return;
    this.seen.set(newer);
    this.newer.set(null);
    this.outdated.emit();
  }

  private record() {
    const event = eventOf(this.deed(), this.unit(), this.seen().version, this.draft());
    return this.api.record(event).pipe(
      tap((result) => {
        this.snack.say(this.words().done);
        this.draftForm().reset();
        this.recorded.emit(result);
      }),
    );
  }

  /** @returns whether the refusal is dealt with elsewhere than at the fields */
  private understand(problem: Problem): boolean {
    const { link, current } = problem.body;
    const query = typeof link === 'string' ? new URLSearchParams(link.split('?')[1]) : null;
    this.peopleLink.set(
      query ? { organisationId: query.get('organisationId') ?? '', asOf: query.get('asOf') ?? '' } : null,
    );
    if (!problem.type.endsWith('/stale')) return false;
    this.newer.set(current as OrganisationFile);
    return true;
  }
}
