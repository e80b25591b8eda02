import { Injectable } from '@nestjs/common';
import { type Actor, actorOf } from '../auth/actor';
import { ATTENTION_KINDS, AttentionKind } from '../personnel';
import { DeclarationsService, type DeclarationsWaiting } from '../declarations/declarations.service';
import { Database } from '../platform/database';
import { today } from '../platform/today';
import type { AttentionItem, Overview, RecentFile } from './overview.dto';
import { waitingDossiers } from '../job-positions';
import { lateCount } from '../transfers';
import {
  countsStatement,
  decisionsStatement,
  recentFilesStatement,
  waitingImportsStatement,
} from './overview.query';

const TITLES: Readonly<Record<AttentionKind, string>> = {
  'missing-citizen-id': 'Chưa có số định danh cá nhân',
  'odd-citizen-id': 'Số định danh lệch năm sinh hoặc giới tính',
  'missing-birth-date': 'Chưa có ngày sinh',
  'missing-education': 'Chưa có trình độ chuyên môn',
  'retiring-soon': 'Đến tuổi nghỉ hưu trong 12 tháng tới',
};
const RECENT = 8;

type ClassRow = { readonly code: string; readonly name: string; readonly count: number } & Readonly<
  Record<AttentionKind, number>
>;

@Injectable()
export class OverviewService {
  constructor(
    private readonly database: Database,
    private readonly declarations: DeclarationsService,
  ) {}

  /** Numbers for the viewer's units as of today, what to look at, and where he was last. Only what is not zero is shown. */
  async overview(actor: Actor): Promise<Overview> {
    const asOf = today();
    const mayImport = actor.permissions.has('person.import');
    const maySeeTransfers = actor.permissions.has('transfer.read');
    const readsDecisions = actor.permissions.has('decision.read');
    const appraises = actor.permissions.has('position.approve');
    const [counted, recent, ...further] = await this.database.read(
      actor,
      countsStatement(asOf),
      recentFilesStatement(asOf, RECENT),
      ...(readsDecisions ? [decisionsStatement(asOf)] : []),
      ...(appraises ? [waitingDossiers] : []),
      ...(mayImport ? [waitingImportsStatement] : []),
    );
    // Other roles may see these than see the files: the page behind the number decides.
    const [[late] = []] = maySeeTransfers
      ? await this.database.read(actorOf(actor, actor.requestId, 'transfer.read'), lateCount(asOf))
      : [];
    const decisions = readsDecisions ? further.shift()?.[0] : undefined;
    const dossiers = appraises ? further.shift()?.[0] : undefined;
    const waitingImports = further.shift()?.[0];
    const classes = counted as unknown as ClassRow[];
    const sum = (of: (row: ClassRow) => number): number => classes.reduce((total, row) => total + of(row), 0);
    const attention: AttentionItem[] = ATTENTION_KINDS.map((kind) => ({
      kind,
      title: TITLES[kind],
      count: sum((row) => row[kind]),
      link: `/ho-so?attention=${kind}`,
    }));
    attention.unshift({
      kind: 'transfers-late',
      title: 'Thay đổi quá hạn gửi cơ sở dữ liệu quốc gia',
      count: Number(late?.['count'] ?? 0),
      link: '/gui-du-lieu?late=true',
    });
    attention.push(
      {
        kind: 'dossiers-late',
        title: 'Đề án vị trí việc làm quá hạn xử lý',
        count: Number(dossiers?.['late'] ?? 0),
        link: '/vi-tri-viec-lam/de-an?state=LATE',
      },
      {
        kind: 'dossiers-waiting',
        title: 'Đề án vị trí việc làm đang chờ',
        count: Number(dossiers?.['waiting'] ?? 0),
        link: '/vi-tri-viec-lam/de-an?state=WAITING',
      },
      {
        kind: 'decisions-waiting',
        title: 'Quyết định chờ xác nhận',
        count: Number(decisions?.['waiting'] ?? 0),
        link: '/quyet-dinh?state=WAITING',
      },
      {
        kind: 'decisions-upcoming',
        title: 'Quyết định sắp có hiệu lực',
        count: Number(decisions?.['upcoming'] ?? 0),
        link: '/quyet-dinh?state=UPCOMING',
      },
      {
        kind: 'imports-waiting',
        title: 'Lần nhập danh sách đang chờ bạn',
        count: Number(waitingImports?.['count'] ?? 0),
        link: '/nhap-lieu',
      },
    );
    if (actor.permissions.has('declaration.check'))
      attention.push(
        ...declarationsWaiting(
          await this.declarations.waiting(actorOf(actor, actor.requestId, 'declaration.check')),
        ),
      );
    return {
      asOf,
      people: sum(({ count }) => count),
      byClass: classes.map(({ code, name, count }) => ({ code, name, count })),
      attention: attention.filter(({ count }) => count > 0),
      recentFiles: recent as unknown as RecentFile[],
    };
  }
}

function declarationsWaiting({ tab, waiting, late }: DeclarationsWaiting): AttentionItem[] {
  const mine = tab === 'approve' ? '?muc=approve' : '';
  return [
    {
      kind: 'declarations-late',
      title: 'Tờ khai quá hạn xử lý',
      count: late,
      link: `/to-khai${mine ? `${mine}&` : '?'}late=1`,
    },
    {
      kind: 'declarations-waiting',
      title: tab === 'approve' ? 'Tờ khai chờ duyệt' : 'Tờ khai chờ kiểm tra',
      count: waiting,
      link: `/to-khai${mine}`,
    },
  ];
}
