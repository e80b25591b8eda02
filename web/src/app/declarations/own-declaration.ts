import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DeclarationView } from '@hr/contracts';
import { REPORT_SECTION, WHOLE_DECLARATION } from '@hr/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import {
  Confirm,
  ErrorState,
  PageHeader,
  Panel,
  sentenceOf,
  showDate,
  Skeleton,
  Snack,
  StatusTag,
} from '../ui';
import { toneOf } from './declaration-look';
import { DeclarationsApi } from './declarations-api';
import { DeclaredRows } from './declared-rows';
import { EvidenceList } from './evidence-list';
import { StepList } from './step-list';

/** One declaration as its author follows it. */
@Component({
  selector: 'hr-own-declaration',
  imports: [
    DeclaredRows,
    ErrorState,
    EvidenceList,
    MatButton,
    PageHeader,
    Panel,
    RouterLink,
    Skeleton,
    StatusTag,
    StepList,
  ],
  template: `
    <div class="hr-page hr-page-narrow">
      @if (resource.error(); as error) {
        <hr-page-header heading="Tờ khai" backLink="/cua-toi" backLabel="Hồ sơ của tôi" />
        <hr-panel><hr-error-state [error]="error" (retried)="resource.reload()" /></hr-panel>
      } @else if (view(); as view) {
        <hr-page-header
          [heading]="'Tờ khai số ' + view.number"
          [summary]="view.sectionName"
          backLink="/cua-toi"
          backLabel="Hồ sơ của tôi"
        >
          <div headerNote>
            <hr-status-tag [tone]="toneOf(view.state)">{{ view.stateName }}</hr-status-tag>
            @if (view.dueOn) {
              <span class="hr-muted">trả lời trước hết {{ day(view.dueOn) }}</span>
            }
          </div>
          @if (mayWithdraw()) {
            <button matButton="outlined" type="button" [disabled]="isBusy()" (click)="withdraw(view)">
              Rút tờ khai
            </button>
          }
          @if (isEditable()) {
            <a
              matButton="outlined"
              [routerLink]="
                view.section === report ? '/cua-toi/bao-sai-sot' : ['/cua-toi/khai', view.section]
              "
              [queryParams]="{ toKhai: view.id }"
              >{{ view.section === report ? 'Sửa báo sai sót' : 'Sửa tờ khai' }}</a
            >
          }
          @if (isEditable()) {
            <button matButton="filled" type="button" [disabled]="isBusy()" (click)="send(view)">
              Gửi tờ khai
            </button>
          }
        </hr-page-header>
        @if (view.note || view.about) {
          <hr-panel [heading]="view.about ?? 'Lý do'">
            <p>{{ view.note }}</p>
          </hr-panel>
        }
        @if (view.section === report) {
          <hr-panel heading="Minh chứng" [note]="isEditable() ? note : ''">
            <hr-evidence-list
              [address]="address()"
              [evidence]="view.evidence"
              [changeKey]="whole"
              of="báo sai sót"
              [mayAttach]="isEditable()"
              (changed)="accept($event)"
            />
          </hr-panel>
        }
        @if (view.rows.length > 0) {
          <hr-panel heading="Nội dung đề nghị" [note]="isEditable() ? note : ''">
            <hr-declared-rows
              [rows]="view.rows"
              [address]="address()"
              [evidence]="view.evidence"
              [mayAttach]="isEditable()"
              (changed)="accept($event)"
            />
          </hr-panel>
        }
        <hr-panel heading="Quá trình xử lý"><hr-step-list [steps]="view.steps" /></hr-panel>
      } @else {
        <hr-page-header heading="Tờ khai" backLink="/cua-toi" backLabel="Hồ sơ của tôi" />
        <hr-panel><hr-skeleton lines="6" /></hr-panel>
      }
    </div>
  `,
  styles: `
    hr-panel {
      margin-top: 16px;
    }

    [headerNote] {
      display: flex;
      gap: 8px;
      align-items: center;
      margin-top: 4px;
    }

    p {
      margin: 0;
      white-space: pre-line;
    }
  `,
})
export class OwnDeclarationPage {
  private readonly api = inject(DeclarationsApi);
  private readonly confirm = inject(Confirm);
  private readonly snack = inject(Snack);
  readonly id = input.required<string>();
  protected readonly resource = httpResource<DeclarationView>(() => `/api/own/declarations/${this.id()}`);
  protected readonly view = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly isEditable = computed(() => ['DRAFT', 'RETURNED'].includes(this.view()?.state ?? ''));
  protected readonly mayWithdraw = computed(() =>
    ['DRAFT', 'RETURNED', 'SUBMITTED', 'CHECKED'].includes(this.view()?.state ?? ''),
  );
  protected readonly isBusy = signal(false);
  protected readonly address = computed(() => `/api/own/declarations/${this.id()}`);
  protected readonly report = REPORT_SECTION;
  protected readonly whole = WHOLE_DECLARATION;
  protected readonly note = 'đính kèm minh chứng cạnh từng thay đổi: PDF, ảnh hoặc Word';
  protected readonly toneOf = toneOf;
  protected readonly day = showDate;

  protected accept(view: DeclarationView | undefined): void {
    if (view) this.resource.set(view);
    else this.resource.reload();
  }

  protected send({ id }: DeclarationView): Promise<void> {
    return this.act(this.api.submit(id), 'Đã gửi tờ khai');
  }

  protected async withdraw({ id, number }: DeclarationView): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: `Rút tờ khai số ${number}?`,
      text: 'Tờ khai đã rút thì không gửi lại được; muốn đề nghị nữa phải khai mới.',
      action: 'Rút tờ khai',
    });
    if (isSure) await this.act(this.api.withdraw(id), 'Đã rút tờ khai');
  }

  private async act(work: Observable<DeclarationView>, said: string): Promise<void> {
    this.isBusy.set(true);
    try {
      this.resource.set(await firstValueFrom(work));
      this.snack.say(said);
    } catch (error) {
      this.snack.say(sentenceOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
