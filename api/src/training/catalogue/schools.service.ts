import { Injectable } from '@nestjs/common';

@Injectable()
export class SchoolsService {
  add(..._: unknown[]): any {
    throw new Error('not yet');
  }
  addTeacher(..._: unknown[]): any {
    throw new Error('not yet');
  }
  change(..._: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
