import { Injectable } from '@nestjs/common';

@Injectable()
export class EnrolmentListService {
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
  template(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
