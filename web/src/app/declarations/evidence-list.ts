import { HttpClient } from '@angular/common/http';
import { booleanAttribute, Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatTooltip } from '@angular/material/tooltip';
import type { DeclarationView, DeclaredEvidence } from '@hr/contracts';
import { firstValueFrom } from 'rxjs';
import { PaperChoose, sayBytes, type SendTarget, SendingList, showPaper } from '../papers';
import { Icon, sentenceOf, Snack } from '../ui';

/**
 * Scans that prove one change of a declaration: chips that open the viewer; the author of a draft adds and takes off.
 * `address` is the declaration's, his own or the office's.
 */
@Component({
  selector: 'hr-evidence-list',
  imports: [Icon, MatIconButton, MatTooltip, PaperChoose, SendingList],
  template: `
    @for (one of mine(); track one.id) {
      <span class="chip">
        <button
          class="show"
          type="button"
          [attr.aria-label]="'Xem minh chứng ' + one.originalName"
          (click)="show(one)"
        >
          <hr-icon name="file" size="14" />
          <span class="hr-cut">{{ one.originalName }}</span>
          <span class="size">{{ size(one) }}</span>
        </button>
        @if (mayAttach()) {
          <button
            matIconButton
            type="button"
            [attr.aria-label]="'Bỏ minh chứng ' + one.originalName"
            matTooltip="Bỏ minh chứng"
            (click)="remove(one)"
          >
            <hr-icon name="close" size="14" />
          </button>
        }
      </span>
    } @empty {
      @if (!mayAttach()) {
        <span class="hr-missing">không kèm minh chứng</span>
      }
    }
    @if (mayAttach()) {
      <hr-paper-choose label="Đính kèm minh chứng" [of]="of()" [target]="target()" />
      <hr-sending-list [placeId]="address()" [itemId]="changeKey()" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      margin-top: 8px;
      font-size: 13px;
    }

    .chip {
      display: inline-flex;
      align-items: center;
      max-width: 100%;
      border: 1px solid var(--hr-border);
      border-radius: var(--hr-radius-small);
      background: var(--hr-surface);
    }

    .show {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-width: 0;
      min-height: 30px;
      padding: 0 8px;
      border: 0;
      background: none;
      color: var(--hr-link);
      font: inherit;
      cursor: pointer;
    }

    .hr-cut {
      max-width: 260px;
    }

    .size {
      color: var(--hr-text-muted);
      white-space: nowrap;
    }

    hr-sending-list {
      flex-basis: 100%;
    }
  `,
})
export class EvidenceList {
  private readonly http = inject(HttpClient);
  private readonly dialog = inject(MatDialog);
  private readonly snack = inject(Snack);
  readonly address = input.required<string>();
  readonly evidence = input.required<readonly DeclaredEvidence[]>();
  readonly changeKey = input.required<string>();
  /** What is proved, for those who hear the button. */
  readonly of = input.required<string>();
  readonly mayAttach = input(false, { transform: booleanAttribute });
  /** The declaration as it stands with what was added or taken off; undefined when it has to be asked for anew. */
  readonly changed = output<DeclarationView | undefined>();

  protected readonly mine = computed(() =>
    this.evidence().filter(({ changeKey }) => changeKey === this.changeKey()),
  );
  protected readonly target = computed((): SendTarget => {
    const address = this.address();
    const changeKey = this.changeKey();
    return {
      placeId: address,
      itemId: changeKey,
      uploads: `${address}/uploads`,
      // How large a file may be the server says before a byte is sent.
      maxBytes: () => Infinity,
      settle: (uploadId) => this.http.post<DeclarationView>(`${address}/evidence`, { changeKey, uploadId }),
      settled: (view) => this.changed.emit(view as DeclarationView | undefined),
    };
  });

  protected size({ bytes, viewablePages }: DeclaredEvidence): string {
    return viewablePages > 1 ? `${viewablePages} trang` : sayBytes(bytes);
  }

  protected show(one: DeclaredEvidence): void {
    showPaper(this.dialog, {
      title: one.originalName,
      facts: ['minh chứng của tờ khai', this.of(), sayBytes(one.bytes)].filter(Boolean).join(' · '),
      pages: one.viewablePages,
      address: `${this.address()}/evidence/${one.id}`,
    });
  }

  protected async remove({ id, originalName }: DeclaredEvidence): Promise<void> {
    try {
      this.changed.emit(
        await firstValueFrom(this.http.delete<DeclarationView>(`${this.address()}/evidence/${id}`)),
      );
      this.snack.say(`Đã bỏ ${originalName}`);
    } catch (error) {
      this.snack.say(sentenceOf(error));
    }
  }
}
