import { Injectable } from '@nestjs/common';

@Injectable()
export class PlanBoardService {
  board(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
