import { Injectable } from '@nestjs/common';

@Injectable()
export class PlanStepsService {
  act(..._: unknown[]): any {
    throw new Error('not yet');
  }
  actOnAll(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
