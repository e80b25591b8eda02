import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { PageQuery } from '../platform/page';
import { notFound } from '../platform/problem';
import { sayChoice } from './history-words';
import { namesWanted, sayEntry } from './person-history';
import type { PersonHistory, PersonReaders, ReadEntry } from './person-history.dto';
import {
  LoggedSave,
  namesOf,
  personIsVisible,
  readersCounted,
  readersStatement,
  savesCounted,
  savesStatement,
} from './person-history.query';

/** What a row of the read log is called on screen. */
export const READS: Readonly<Record<string, string>> = {
  transfer: 'Gửi cơ sở dữ liệu quốc gia',
  file: 'Mở hồ sơ',
  record: 'Xem các bảng của lý lịch',
  restricted: 'Mở mục hạn chế',
  relock: 'Khóa lại mục hạn chế',
  export: 'Xuất danh sách có người này',
  papers: 'Xem danh mục giấy tờ',
  'paper-page': 'Xem trang giấy tờ',
  'paper-content': 'Tải giấy tờ về',
  versions: 'So sánh phiên bản',
  declaration: 'Xem tờ khai',
  'evidence-page': 'Xem minh chứng của tờ khai',
  'evidence-content': 'Tải minh chứng của tờ khai về',
  link: 'Nối tài khoản',
  print: 'In hồ sơ theo mẫu',
};

@Injectable()
export class PersonHistoryService {
  constructor(private readonly database: Database) {}

  /** Saves in words, newest first. @throws 404 outside the actor's units */
  async history(actor: Actor, id: string, { page, pageSize }: PageQuery): Promise<PersonHistory> {
    const [seen, saves, counts] = await this.database.read(
      actor,
      personIsVisible(id),
      savesStatement(id, pageSize, (page - 1) * pageSize),
      savesCounted(id),
    );
    if (seen.length === 0) throw notFound();
    const logged = saves as unknown as LoggedSave[];
    const wanted = namesWanted(logged);
    const names = await this.database.as(actor, (tx) =>
      namesOf(tx, wanted.codes, wanted.units, wanted.places, wanted.positions),
    );
    return { items: logged.map((save) => sayEntry(save, names)), total: Number(counts[0]['total']) };
  }

  /** Who looked into the file. @throws 404 outside the actor's units */
  async readers(actor: Actor, id: string, { page, pageSize }: PageQuery): Promise<PersonReaders> {
    const [seen, reads, counts] = await this.database.read(
      actor,
      personIsVisible(id),
      readersStatement(id, pageSize, (page - 1) * pageSize),
      readersCounted(id),
    );
    if (seen.length === 0) throw notFound();
    const items = (reads as unknown as ReadEntry[]).map((read) => ({
      ...read,
      what: READS[read.what] ?? read.what,
      sections: (read.sections ?? []).map((section) => sayChoice('file_unlock', 'sections', section)),
    }));
    return { items, total: Number(counts[0]['total']) };
  }
}
