import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Credential } from '@hr/contracts';
import { DatePipe, Panel, StatusTag } from '../../../ui';
import { FieldSpec } from '../../../fields/field-spec';
import { PaperList } from '../../../papers';
import { OpenFile } from '../open-file';
import { RowActions } from '../row-actions';
import { RowEditor } from '../row-editor';
import { RowWork } from '../row-work';
import { SectionPanel } from '../section-panel';
import { SectionWork } from '../section-work';
import { ComputedItem } from '../record/computed-item';
import { checkCredential, credentialFields, credentialKinds } from './credential-fields';

const rankFields: readonly FieldSpec[] = [
  { key: 'academicRankCode', label: 'Học hàm', kind: 'code', list: 'academic_ranks' },
  {
    key: 'academicRankYear',
    label: 'Năm phong học hàm',
    kind: 'whole',
    isAsked: (values) => Boolean(values['academicRankCode']),
  },
];

/** Degrees and certificates by kind; the highest of each is worked out and says why. */
@Component({
  selector: 'hr-training-section',
  imports: [
    ComputedItem,
    DatePipe,
    MatButton,
    Panel,
    PaperList,
    RowActions,
    RowEditor,
    SectionPanel,
    StatusTag,
  ],
  templateUrl: './training-section.html',
  styleUrl: '../rows-table.scss',
  styles: `
    hr-panel {
      margin-top: 12px;
    }
  `,
})
export class TrainingSection {
  private readonly open = inject(OpenFile);
  protected readonly personId = this.open.id;
  protected readonly rank = new SectionWork('Trình độ cao nhất', rankFields);
  protected readonly work = new RowWork<Credential>({
    kind: 'credentials',
    noun: 'văn bằng, chứng chỉ',
    specs: credentialFields,
    rules: checkCredential,
    rowsOf: (file) => file.credentials,
    idOf: ({ id }) => id,
    say: sayCredential,
    fresh: () => ({ kind: 'EDUCATION' }),
    removalEffect: 'Trình độ cao nhất sẽ được tính lại từ những văn bằng còn lại.',
  });

  protected readonly highest = computed(() => {
    const highest = this.open.file()?.highest;
    return highest
      ? [
          { label: 'Chuyên môn', item: 'HIGHEST_EDUCATION', found: highest.education },
          { label: 'Lý luận chính trị', item: 'HIGHEST_POLITICAL', found: highest.political },
          { label: 'Quản lý nhà nước', item: 'HIGHEST_STATE_MANAGEMENT', found: highest.stateManagement },
          { label: 'Ngoại ngữ', item: 'HIGHEST_LANGUAGE', found: highest.language },
          { label: 'Tin học', item: 'HIGHEST_IT', found: highest.it },
        ]
      : [];
  });
  protected readonly groups = computed(() => {
    const credentials = this.open.file()?.credentials ?? [];
    return credentialKinds
      .map(({ code, label }) => ({
        code,
        label,
        rows: credentials.filter(({ kind }) => kind === code).sort(byStanding),
      }))
      .filter(({ rows }) => rows.length > 0);
  });
  protected readonly say = sayCredential;
}

/** The highest first, then the latest. */
function byStanding(a: Credential, b: Credential): number {
  return (b.rank ?? -1) - (a.rank ?? -1) || (b.earnedOn ?? '').localeCompare(a.earnedOn ?? '');
}

function sayCredential({ levelName, major, language }: Credential): string {
  return [levelName, major ?? language].filter(Boolean).join(' ');
}
