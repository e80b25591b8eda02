import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SCHOOL_KINDS } from '@hr/domain';
import { SessionStore } from '../session';
import { Empty, ErrorState, NumberPipe, Panel, Skeleton } from '../ui';
import { SchoolDrawer } from './school-drawer';
import { TeacherDrawer } from './teacher-drawer';
import type { School, Schools, Teacher } from './training-types';

/** Schools with their teachers and how much each taught this year. */
@Component({
  selector: 'hr-school-list',
  imports: [
    Empty,
    ErrorState,
    MatButton,
    NumberPipe,
    Panel,
    RouterLink,
    SchoolDrawer,
    Skeleton,
    TeacherDrawer,
  ],
  template: `
    @if (mayWrite()) {
      <div class="bar hr-no-print">
        <button class="end" matButton="outlined" type="button" (click)="edited.set(null)">Thêm cơ sở</button>
      </div>
    }
    @if (schools.hasValue()) {
      <div class="grid">
        @for (school of schools.value().items; track school.id) {
          <hr-panel [heading]="school.name" [note]="kinds[school.kind]">
            @if (mayWrite()) {
              <button
                panelActions
                matButton
                type="button"
                [attr.aria-label]="'Sửa ' + school.name"
                (click)="edited.set(school)"
              >
                Sửa
              </button>
            }
            <p class="note">
              {{ school.address }}{{ school.address && school.contact ? ' · ' : '' }}{{ school.contact }}
            </p>
            <p>
              <a routerLink="/dao-tao/lop" [queryParams]="{ coSo: school.id }"
                >{{ school.classes | hrNumber }} lớp</a
              >
            </p>
            <h3>Giảng viên</h3>
            @if (school.teachers.length > 0) {
              <ul>
                @for (teacher of school.teachers; track teacher.id) {
                  <li>
                    <span
                      >{{ teacher.fullName }}
                      <span class="note"
                        >{{ teacher.isInternal ? 'cơ hữu' : 'thỉnh giảng'
                        }}{{ teacher.speciality ? ', ' + teacher.speciality : '' }}</span
                      ></span
                    >
                    <span class="hr-number">{{ teacher.periods | hrNumber }} tiết năm nay</span>
                    @if (mayWrite()) {
                      <button
                        matButton
                        type="button"
                        [attr.aria-label]="'Sửa giảng viên ' + teacher.fullName"
                        (click)="staffed.set({ school, teacher })"
                      >
                        Sửa
                      </button>
                    }
                  </li>
                }
              </ul>
            } @else {
              <p class="note">Chưa có giảng viên nào.</p>
            }
            @if (mayWrite()) {
              <button
                matButton
                type="button"
                [attr.aria-label]="'Thêm giảng viên của ' + school.name"
                (click)="staffed.set({ school, teacher: null })"
              >
                Thêm giảng viên
              </button>
            }
          </hr-panel>
        } @empty {
          <hr-panel><hr-empty icon="building" heading="Chưa có cơ sở nào" /></hr-panel>
        }
      </div>
    } @else if (schools.error()) {
      <hr-panel><hr-error-state [error]="schools.error()" (retried)="schools.reload()" /></hr-panel>
    } @else {
      <hr-panel><hr-skeleton lines="8" /></hr-panel>
    }
    @if (edited() !== undefined) {
      <hr-school-drawer [school]="edited() ?? null" (saved)="saved()" (closed)="edited.set(undefined)" />
    }
    @if (staffed(); as asked) {
      <hr-teacher-drawer
        [school]="asked.school"
        [teacher]="asked.teacher"
        (saved)="saved()"
        (closed)="staffed.set(null)"
      />
    }
  `,
  styleUrl: './training-page.scss',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }

    .grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(400px, 100%), 1fr));
      gap: 12px;
      align-items: start;
    }

    h3 {
      margin-top: 10px;
    }

    ul {
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      gap: 12px;
      align-items: center;
      padding: 4px 0;
      border-bottom: 1px solid var(--hr-divider);
      font-size: 13px;
    }

    li .hr-number {
      flex: none;
      margin-left: auto;
      color: var(--hr-text-muted);
    }
  `,
})
export class SchoolList {
  private readonly session = inject(SessionStore);
  protected readonly schools = httpResource<Schools>(() => '/api/training/schools');
  protected readonly mayWrite = computed(() => this.session.can('training.write'));
  protected readonly kinds = SCHOOL_KINDS;
  protected readonly edited = signal<School | null | undefined>(undefined);
  protected readonly staffed = signal<{ readonly school: School; readonly teacher: Teacher | null } | null>(
    null,
  );

  protected saved(): void {
    this.edited.set(undefined);
    this.staffed.set(null);
    this.schools.reload();
  }
}
