import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import type { MissingPaper, Paper, PaperComponent, PaperFile, PaperInput } from '@hr/contracts';
import { Drawer, ErrorState, Icon, PageHeader, Panel, showNumber, Skeleton, Snack, StatusTag } from '../ui';
import { PaperChoose } from './paper-choose';
import { PaperForm } from './paper-form';
import { PaperRow } from './paper-row';
import { PaperSender, type SendTarget } from './paper-sender';
import { type FiledPaper, PapersShelves } from './papers-shelf';
import { SendingList } from './sending-list';

const parts = [
  { code: 'GOC', heading: 'Hồ sơ gốc', note: 'thành phần 01–08' },
  { code: 'BO_SUNG', heading: 'Tài liệu bổ sung', note: 'thành phần 09–18' },
  { code: 'QUAN_LY', heading: 'Tài liệu quản lý hồ sơ', note: 'B1–B5' },
] as const;

/** Sections of the person's page by the name under which they are unlocked. */
const sectionPlaces: Readonly<Record<string, string>> = {
  HEALTH: 'suc-khoe',
  HISTORY: 'lich-su',
  DISCIPLINE: 'ky-luat',
  ECONOMY: 'kinh-te',
};

interface Edited {
  readonly paper?: Paper;
  readonly place: Omit<PaperInput, 'uploadId'>;
  readonly name: string;
}

/** The paper file of a person by the component list: what is there, what is missing, where the originals stand. */
@Component({
  selector: 'hr-papers-page',
  imports: [
    Drawer,
    ErrorState,
    Icon,
    MatButton,
    PageHeader,
    Panel,
    PaperChoose,
    PaperForm,
    PaperRow,
    RouterLink,
    SendingList,
    Skeleton,
    StatusTag,
  ],
  templateUrl: './papers-page.html',
  styleUrl: './papers-page.scss',
})
export class PapersPage {
  private readonly shelves = inject(PapersShelves);
  private readonly sender = inject(PaperSender);
  private readonly snack = inject(Snack);
  readonly id = input.required<string>();

  protected readonly shelf = computed(() => this.shelves.of(this.id()));
  protected readonly file = computed(() => this.shelf().file());
  protected readonly mayWrite = computed(() => this.file()?.mayWrite ?? false);
  protected readonly edited = signal<Edited | null>(null);
  /** Component over which something is being dragged. */
  protected readonly over = signal('');

  protected readonly summary = computed(() => {
    const file = this.file();
    if (!file) return '';
    const missing =
      file.missing.length === 0 ? 'không thiếu gì' : `còn thiếu ${showNumber(file.missing.length)}`;
    const unscanned = file.papers.filter(({ originalName, removedAt }) => !originalName && !removedAt).length;
    return [
      `${showNumber(file.count)} giấy tờ`,
      `đầy đủ ${file.percent} %, ${missing}`,
      unscanned > 0 ? `${showNumber(unscanned)} chưa quét` : '',
    ]
      .filter(Boolean)
      .join(' · ');
  });
  protected readonly parts = computed(() => {
    const file = this.file();
    return parts.map((part) => ({
      ...part,
      components: (file?.components ?? [])
        .filter((component) => component.part === part.code)
        .map((component) => ({
          ...component,
          papers: (file?.papers ?? []).filter(({ componentCode }) => componentCode === component.code),
        })),
    }));
  });
  protected readonly missing = computed(() => {
    const names = new Map(this.file()?.components.map(({ code, name }) => [code, name]));
    return (this.file()?.missing ?? []).map((paper) => ({
      ...paper,
      name: names.get(paper.componentCode) ?? paper.componentCode,
      target: this.shelf().target(this.filedAs(paper)),
    }));
  });

  constructor() {
    const title = inject(Title);
    effect(() => {
      const shelf = this.shelf();
      untracked(() => shelf.load());
    });
    effect(() => {
      const name = this.file()?.fullName;
      if (name) title.setTitle(`Giấy tờ của ${name} · Hồ sơ CBCCVC`);
    });
  }

  protected targetIn(component: PaperComponent): SendTarget {
    return this.shelf().target({ paper: { componentCode: component.code } });
  }

  /** Where the restricted section is unlocked. */
  protected placeOf({ section }: PaperComponent): string | undefined {
    return section === null ? undefined : sectionPlaces[section];
  }

  protected accept(file: PaperFile): void {
    this.shelf().accept(file);
  }

  protected editNew(component: PaperComponent): void {
    this.edited.set({ place: { componentCode: component.code }, name: component.name });
  }

  protected editMissing(missing: MissingPaper, name: string): void {
    this.edited.set({
      place: this.filedAs(missing).paper,
      name: missing.label ? `${name}: ${missing.label}` : name,
    });
  }

  protected edit(paper: Paper): void {
    this.edited.set({ paper, place: { componentCode: paper.componentCode }, name: paper.title });
  }

  protected saved(file: PaperFile): void {
    this.accept(file);
    this.edited.set(null);
    this.snack.say('Đã ghi giấy tờ');
  }

  protected hover(event: DragEvent, component: PaperComponent): void {
    if (!this.mayWrite()) return;
    event.preventDefault();
    this.over.set(component.code);
  }

  protected drop(event: DragEvent, component: PaperComponent): void {
    event.preventDefault();
    this.over.set('');
    if (this.mayWrite()) this.sender.send(this.targetIn(component), event.dataTransfer?.files ?? []);
  }

  private filedAs({ componentCode, aboutTable, aboutId, year }: MissingPaper): FiledPaper {
    return {
      paper: {
        componentCode,
        ...(aboutTable && aboutId
          ? { aboutTable: aboutTable as NonNullable<PaperInput['aboutTable']>, aboutId }
          : {}),
        ...(year === null ? {} : { year }),
      },
    };
  }
}
