import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { CLASSIFICATIONS, COMMITMENT_STATES, ENROLMENT_STATES, type Classification } from '@hr/domain';
import { DatePipe, NumberPipe, StatusTag } from '../ui';
import { CertificatePapers } from './certificate-scans';
import { DutyList } from './duty-list';
import { enrolmentTones } from './training-look';
import type { PersonTraining, TimelineEntry } from './training-types';

const periodsOfAYear = 40;

/** Classes and certificates of one person, latest first, beside duties, periods by year and promises to serve. */
@Component({
  selector: 'hr-training-history',
  imports: [CertificatePapers, DatePipe, DutyList, MatButton, NumberPipe, RouterLink, StatusTag],
  template: `
    <div class="sides">
      <section aria-label="Các khóa học">
        <h3>Quá trình</h3>
        <ol>
          @for (entry of of().timeline; track entry.id) {
            <li [class.open]="isOpen(entry)">
              <span class="when">{{ span(entry) }}</span>
              <span class="what">
                @if (entry.classId && linksClasses()) {
                  <a [routerLink]="['/dao-tao/lop', entry.classId]">{{ entry.name }}</a>
                } @else {
                  <strong>{{ entry.name }}</strong>
                }
                @if (entry.isWaiting) {
                  <hr-status-tag tone="due">Danh sách chờ</hr-status-tag>
                } @else if (entry.state) {
                  <hr-status-tag [tone]="tones[entry.state]">{{ states[entry.state] }}</hr-status-tag>
                }
              </span>
              <span class="muted">{{ say(entry) }}</span>
              @if (entry.organisationName) {
                <span class="muted"
                  >Khi đó: {{ entry.title }}{{ entry.title ? ', ' : '' }}{{ entry.organisationName }}</span
                >
              }
              @if (entry.certificate; as certificate) {
                <span class="muted">
                  {{ certificate.number ? 'Chứng chỉ ' + certificate.number : 'Chứng chỉ' }}
                  {{ certificate.issuedOn ? 'cấp ' : '' }}{{ certificate.issuedOn | hrDate }}
                  {{ certificate.expiresOn ? '· giá trị đến ' : '' }}{{ certificate.expiresOn | hrDate }}
                  {{ certificate.isVerified ? '· đã đối chiếu' : '' }}
                </span>
                @if (showsPapers()) {
                  <hr-certificate-papers [of]="certificate" />
                }
              }
              @if (mayCommit() && needsPromise(entry)) {
                <button
                  matButton
                  type="button"
                  [attr.aria-label]="'Ghi cam kết phục vụ: ' + entry.name"
                  (click)="promised.emit(entry)"
                >
                  Ghi cam kết phục vụ
                </button>
              }
            </li>
          } @empty {
            <li class="muted">Chưa có lớp hay chứng chỉ nào.</li>
          }
        </ol>
      </section>
      <div>
        <section aria-label="Nghĩa vụ học tập">
          <h3>Nghĩa vụ</h3>
          <hr-duty-list [duties]="of().duties" />
        </section>
        <section aria-label="Số tiết theo năm">
          <h3>Số tiết theo năm</h3>
          <ul class="years">
            @for (one of of().years; track one.year) {
              <li>
                <span>{{ one.year }}</span>
                <progress
                  [value]="one.periods"
                  [max]="scale()"
                  [attr.aria-label]="'Năm ' + one.year + ': ' + one.periods + ' tiết'"
                ></progress>
                <span class="hr-number" [class.due]="one.periods < due"
                  >{{ one.periods | hrNumber }} tiết</span
                >
              </li>
            }
          </ul>
        </section>
        @if (of().commitments.length > 0) {
          <section aria-label="Cam kết phục vụ">
            <h3>Cam kết phục vụ</h3>
            <ul class="promises">
              @for (one of of().commitments; track one.id) {
                <li>
                  <span class="what"
                    ><strong>{{ one.name }}</strong
                    ><hr-status-tag
                      [tone]="one.state === 'ACTIVE' ? 'info' : one.state === 'SERVED' ? 'ok' : 'late'"
                      >{{ commitmentStates[one.state] }}</hr-status-tag
                    ></span
                  >
                  <span class="muted"
                    >{{ one.monthsServed | hrNumber }} / {{ one.monthsPromised | hrNumber }} tháng, từ
                    {{ one.startsOn | hrDate }} đến {{ one.endsOn | hrDate }}</span
                  >
                </li>
              }
            </ul>
          </section>
        }
      </div>
    </div>
  `,
  styleUrl: './training-history.scss',
})
export class TrainingHistory {
  readonly of = input.required<PersonTraining>();
  /** Only offices open classes. */
  readonly linksClasses = input(false, { transform: booleanAttribute });
  /** Only who works with the file sees its papers here. */
  readonly showsPapers = input(false);
  readonly mayCommit = input(false);
  readonly promised = output<TimelineEntry>();
  protected readonly due = periodsOfAYear;
  protected readonly states = ENROLMENT_STATES;
  protected readonly tones = enrolmentTones;
  protected readonly commitmentStates = COMMITMENT_STATES;
  protected readonly scale = computed(() =>
    Math.max(periodsOfAYear, ...this.of().years.map(({ periods }) => periods)),
  );

  protected isOpen({ state }: TimelineEntry): boolean {
    return state !== null && ['REGISTERED', 'SELECTED', 'SENT', 'ATTENDING'].includes(state);
  }

  protected span({ startsOn, endsOn }: TimelineEntry): string {
    const pipe = new DatePipe();
    const [from, to] = [pipe.transform(startsOn), pipe.transform(endsOn)];
    return from && to && from !== to ? `${from} – ${to}` : to || from || 'không rõ ngày';
  }

  protected say(entry: TimelineEntry): string {
    const { kindName, schoolName, periods, score, classification } = entry;
    return [
      kindName,
      schoolName,
      periods === null ? '' : `${periods} tiết`,
      score ? `điểm ${new NumberPipe().transform(score)}` : '',
      classification
        ? (CLASSIFICATIONS[classification as Classification] ?? classification).toLowerCase()
        : '',
    ]
      .filter(Boolean)
      .join(' · ');
  }

  /** Study that leads to a degree, sent by the office, and not promised for yet. */
  protected needsPromise({ of, kindCode, state, name }: TimelineEntry): boolean {
    return (
      of === 'CLASS' &&
      kindCode.startsWith('DT-') &&
      state !== 'CANCELLED' &&
      !this.of().commitments.some((commitment) => commitment.name === name)
    );
  }
}
