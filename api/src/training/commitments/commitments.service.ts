import { Injectable } from '@nestjs/common';

@Injectable()
export class CommitmentsService {
  add(..._: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
