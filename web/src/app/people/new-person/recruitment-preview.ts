import { httpResource } from '@angular/common/http';
import { Component, computed, debounced, input, linkedSignal } from '@angular/core';
import type { DecisionPreview } from '@hr/contracts';
import { ChangePreview } from '../../decisions/change-preview';
import { asProblem, Icon, Panel, Skeleton } from '../../ui';
import type { Payload } from '../people-api';

/** What the file would begin with, worked out by the server once enough has been typed. */
@Component({
  selector: 'hr-recruitment-preview',
  imports: [ChangePreview, Icon, Panel, Skeleton],
  template: `
    <hr-panel heading="Những dòng sẽ có" [note]="preview.isLoading() ? 'đang tính' : ''">
      <div aria-live="polite" [attr.aria-busy]="preview.isLoading()">
        @if (refusal(); as problem) {
          <p class="refused">
            <hr-icon name="refused" size="16" /><span>{{ problem.detail }}</span>
          </p>
        } @else if (previewed(); as shown) {
          <hr-change-preview [preview]="shown" [isNamed]="false" />
        } @else if (preview.isLoading()) {
          <hr-skeleton lines="3" />
        } @else {
          <p class="hr-muted">Điền đủ các ô bắt buộc để xem trước.</p>
        }
      </div>
    </hr-panel>
  `,
  styles: `
    .refused {
      display: flex;
      gap: 8px;
      color: var(--hr-late);
      font-size: 13px;
    }

    .refused hr-icon {
      flex: none;
      margin-top: 3px;
    }
  `,
})
export class RecruitmentPreview {
  /** What would be sent; null while something is missing. */
  readonly recruitment = input.required<Payload | null>();

  private readonly settled = debounced(this.recruitment, 400);
  protected readonly preview = httpResource<DecisionPreview>(() => {
    const asked = this.settled.hasValue() ? this.settled.value() : null;
    // What has settled, not what is still being typed.
    if (!asked || asked !== this.recruitment()) return undefined;
    return { url: '/api/recruitments/preview', method: 'POST', body: asked };
  });
  /** The last preview stays while the next one is worked out. */
  protected readonly previewed = linkedSignal<DecisionPreview | undefined, DecisionPreview | undefined>({
    source: () => (this.preview.hasValue() ? this.preview.value() : undefined),
    computation: (now, before) => (this.recruitment() ? (now ?? before?.value) : undefined),
  });
  protected readonly refusal = computed(() =>
    this.preview.error() ? asProblem(this.preview.error()) : null,
  );
}
