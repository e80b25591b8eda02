import { Injectable } from '@nestjs/common';

@Injectable()
export class AttendanceService {
  addSession(..._: unknown[]): any {
    throw new Error('not yet');
  }
  grid(..._: unknown[]): any {
    throw new Error('not yet');
  }
  mark(..._: unknown[]): any {
    throw new Error('not yet');
  }
  removeSession(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
