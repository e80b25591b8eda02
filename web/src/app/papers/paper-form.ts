import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Paper, PaperFile, PaperInput } from '@hr/contracts';
import { Observable, tap } from 'rxjs';
import { DateInput, ErrorSummary, Field, InputDress, SaveKey, sentForm } from '../ui';
import { PapersApi } from './papers-api';

/** What is known of a paper: of one in the file, or of an original that stands on its shelf and was not scanned. */
@Component({
  selector: 'hr-paper-form',
  imports: [DateInput, ErrorSummary, Field, FormField, FormRoot, InputDress, MatButton, SaveKey],
  templateUrl: './paper-form.html',
  styles: `
    form {
      display: grid;
      gap: 12px;
    }

    .check {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 30px;
    }

    .check input {
      margin: 0;
    }
  `,
})
export class PaperForm {
  private readonly api = inject(PapersApi);
  readonly personId = input.required<string>();
  /** Undefined: a new one without a scan. */
  readonly paper = input<Paper>();
  readonly place = input.required<Omit<PaperInput, 'uploadId'>>();
  readonly name = input.required<string>();
  readonly saved = output<PaperFile>();
  readonly cancelled = output();

  protected readonly isNew = computed(() => this.paper() === undefined);
  private readonly model = linkedSignal(() => {
    const paper = this.paper();
    return {
      title: paper?.title ?? this.name(),
      documentNumber: paper?.documentNumber ?? '',
      documentDate: paper?.documentDate ?? '',
      year: String(paper?.year ?? this.place().year ?? ''),
      pages: String(paper?.pages ?? ''),
      isOriginal: paper?.isOriginal ?? this.isNew(),
      shelfPosition: paper?.shelfPosition ?? '',
      isChecked: paper !== undefined && paper.checkedBy !== null,
    };
  });
  protected readonly paperForm = sentForm(
    this.model,
    (path) => {
      required(path.title, { message: 'Giấy tờ phải có tên.' });
      for (const [field, least, most] of [
        [path.year, 1930, 2199],
        [path.pages, 1, 5000],
      ] as const) {
        validate(field, ({ value }) => {
          const number = Number(value());
          const isRight =
            value().trim() === '' || (Number.isInteger(number) && number >= least && number <= most);
          return isRight
            ? undefined
            : { kind: 'whole', message: `Hãy ghi số nguyên từ ${least} đến ${most}.` };
        });
      }
      validate(path.shelfPosition, ({ value }) =>
        this.isNew() && value().trim() === '' && this.model().documentDate === '' && this.model().year === ''
          ? { kind: 'empty', message: 'Giấy tờ chưa quét: hãy ghi vị trí bản giấy, hoặc ngày của văn bản.' }
          : undefined,
      );
    },
    { send: () => this.save().pipe(tap((file) => this.saved.emit(file))) },
  );

  private save(): Observable<PaperFile> {
    const { year, pages, ...rest } = this.model();
    const fields = { ...rest, year: numberOf(year), pages: numberOf(pages) };
    const paper = this.paper();
    return paper
      ? this.api.change(this.personId(), paper.id, { ...fields, version: paper.version })
      : this.api.add(this.personId(), { ...this.place(), ...fields });
  }
}

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));
