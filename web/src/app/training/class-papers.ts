import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { FormField, FormRoot, max, min } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { CLASS_PLACES, EVALUATION_SUBJECTS, type EvaluationSubject, STAFF_LEVELS } from '@hr/domain';
import { tap } from 'rxjs';
import { SessionStore } from '../session';
import {
  DatePipe,
  ErrorState,
  ErrorSummary,
  Icon,
  InputDress,
  NumberPipe,
  Panel,
  SaveKey,
  sentForm,
  Skeleton,
  Snack,
} from '../ui';
import { TrainingApi } from './training-api';
import type { ClassEvaluation, TrainingClass } from './training-types';

const subjects = Object.entries(EVALUATION_SUBJECTS).map(([code, name]) => ({
  code: code as EvaluationSubject,
  name,
}));

/** The papers of a class and its evaluation in six subjects. */
@Component({
  selector: 'hr-class-papers',
  imports: [
    DatePipe,
    ErrorState,
    ErrorSummary,
    FormField,
    FormRoot,
    Icon,
    InputDress,
    MatButton,
    NumberPipe,
    Panel,
    SaveKey,
    Skeleton,
  ],
  template: `
    <hr-panel heading="Giấy tờ của lớp">
      <dl class="hr-values">
        <div>
          <dt>Quyết định mở lớp</dt>
          <dd [class.hr-missing]="!of().decisionNumber">
            {{ of().decisionNumber ?? 'chưa có' }}
            {{ of().decidedOn ? 'ngày ' : '' }}{{ of().decidedOn | hrDate }}
          </dd>
        </div>
        <div>
          <dt>Cơ quan mở lớp</dt>
          <dd>{{ of().organisationName ?? 'chưa ghi' }} · {{ levels[of().organiserLevel] }}</dd>
        </div>
        <div>
          <dt>Nơi học</dt>
          <dd>{{ places[of().place] }}</dd>
        </div>
        <div>
          <dt>Bộ tài liệu đã dùng</dt>
          <dd [class.hr-missing]="!of().materialName">{{ of().materialName ?? 'chưa ghi' }}</dd>
        </div>
        <div>
          <dt>Ghi chú</dt>
          <dd [class.hr-missing]="!of().note">{{ of().note ?? 'không có' }}</dd>
        </div>
      </dl>
      <ul class="papers">
        @for (one of papers(); track one.href) {
          <li>
            <a [href]="one.href" download><hr-icon [name]="one.icon" size="16" />{{ one.label }}</a>
          </li>
        }
      </ul>
    </hr-panel>
    <hr-panel
      heading="Đánh giá sau lớp học"
      note="sáu nội dung của Điều 26, NĐ 171/2025/NĐ-CP; thang 1–5"
      flush
    >
      @if (evaluation.error() && !evaluation.isLoading()) {
        <hr-error-state [error]="evaluation.error()" (retried)="evaluation.reload()" />
      } @else if (evaluation.hasValue()) {
        <form [formRoot]="evaluationForm" hrSaveKey>
          <hr-error-summary [of]="evaluationForm" />
          <div class="scroll" tabindex="0" role="group" aria-label="Đánh giá của lớp">
            <table>
              <caption class="hr-visually-hidden">
                Đánh giá của lớp
              </caption>
              <thead>
                <tr>
                  <th scope="col">Nội dung</th>
                  <th scope="col">Điểm</th>
                  <th scope="col">Số phiếu</th>
                  <th scope="col">Nhận xét</th>
                </tr>
              </thead>
              <tbody>
                @for (subject of subjects; track subject.code) {
                  <tr>
                    <th scope="row">{{ subject.name }}</th>
                    @if (of().mayTeach) {
                      <td>
                        <input
                          hrInput
                          type="number"
                          step="0.1"
                          class="short"
                          [attr.aria-label]="'Điểm: ' + subject.name"
                          [formField]="evaluationForm[subject.code].score"
                        />
                      </td>
                      <td>
                        <input
                          hrInput
                          type="number"
                          class="short"
                          [attr.aria-label]="'Số phiếu: ' + subject.name"
                          [formField]="evaluationForm[subject.code].respondents"
                        />
                      </td>
                      <td>
                        <input
                          hrInput
                          [attr.aria-label]="'Nhận xét: ' + subject.name"
                          [formField]="evaluationForm[subject.code].comment"
                        />
                      </td>
                    } @else {
                      <td class="number">{{ draft()[subject.code].score | hrNumber }}</td>
                      <td class="number">{{ draft()[subject.code].respondents | hrNumber }}</td>
                      <td>{{ draft()[subject.code].comment }}</td>
                    }
                  </tr>
                }
              </tbody>
            </table>
          </div>
          @if (of().mayTeach) {
            <div class="hr-form-actions save">
              <button matButton="outlined" type="submit">Lưu đánh giá</button>
            </div>
          }
        </form>
      } @else {
        <hr-skeleton class="waiting" lines="6" />
      }
    </hr-panel>
  `,
  styleUrls: ['./training-page.scss', './training-table.scss'],
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .papers {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 20px;
      margin-top: 16px;
      padding: 0;
      list-style: none;
      font-size: 13px;

      a {
        display: inline-flex;
        gap: 6px;
        align-items: center;
      }
    }

    .scroll {
      overflow-x: auto;
    }

    td input {
      min-width: 180px;
      min-height: 30px;
      padding-block: 2px;
    }

    td .short {
      width: 84px;
      min-width: 72px;
    }

    .save {
      padding: 10px 16px;
    }
  `,
})
export class ClassPapers {
  readonly of = input.required<TrainingClass>();
  private readonly api = inject(TrainingApi);
  private readonly snack = inject(Snack);
  private readonly session = inject(SessionStore);
  protected readonly subjects = subjects;
  protected readonly levels = STAFF_LEVELS;
  protected readonly places = CLASS_PLACES;

  protected readonly papers = computed(() => {
    const of = `/api/training/classes/${this.of().id}`;
    const lists = [
      { href: `${of}/list.pdf`, label: 'Danh sách lớp (PDF)', icon: 'file' },
      { href: `${of}/list.docx`, label: 'Danh sách lớp (Word)', icon: 'file' },
      { href: `${of}/list.xlsx`, label: 'Danh sách lớp (Excel)', icon: 'spreadsheet' },
    ] as const;
    const certificates = [
      { href: `${of}/certificates.pdf`, label: 'Chứng chỉ cả lớp (PDF)', icon: 'award' },
      { href: `${of}/certificates.docx`, label: 'Chứng chỉ cả lớp (Word)', icon: 'award' },
    ] as const;
    return this.of().certificates > 0 ? [...lists, ...certificates] : lists;
  });
  /** A step of the class brings it anew, and must not take away what is being typed. */
  private readonly id = computed(() => this.of().id);
  protected readonly evaluation = httpResource<ClassEvaluation>(() =>
    this.session.can('training.read') ? `/api/training/classes/${this.id()}/evaluation` : undefined,
  );
  protected readonly draft = linkedSignal(() => {
    const rows = this.evaluation.hasValue() ? this.evaluation.value().items : [];
    const rowOf = (code: EvaluationSubject) => {
      const row = rows.find(({ subject }) => subject === code);
      return {
        score: (row?.score == null ? null : Number(row.score)) as number | null,
        respondents: (row?.respondents ?? null) as number | null,
        comment: row?.comment ?? '',
      };
    };
    return {
      PROGRAMME: rowOf('PROGRAMME'),
      LEARNERS: rowOf('LEARNERS'),
      TEACHERS: rowOf('TEACHERS'),
      FACILITIES: rowOf('FACILITIES'),
      COURSE: rowOf('COURSE'),
      EFFECT: rowOf('EFFECT'),
    };
  });
  protected readonly evaluationForm = sentForm(
    this.draft,
    (path) => {
      for (const { code } of subjects) {
        min(path[code].score, 1, { message: 'Điểm từ 1 đến 5.' });
        max(path[code].score, 5, { message: 'Điểm từ 1 đến 5.' });
      }
    },
    {
      send: () =>
        this.api
          .saveEvaluation(this.of().id, {
            items: subjects.map(({ code }) => ({
              subject: code,
              ...this.draft()[code],
              comment: this.draft()[code].comment || null,
            })),
          })
          .pipe(
            tap((saved) => {
              this.evaluation.set(saved);
              this.evaluationForm().reset();
              this.snack.say('Đã lưu đánh giá');
            }),
          ),
    },
  );

  hasUnsavedWork(): boolean {
    return this.evaluationForm().dirty();
  }
}
