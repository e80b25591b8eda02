import { Injectable } from '@nestjs/common';

@Injectable()
export class CompensationsService {
  add(..._: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
  open(..._: unknown[]): any {
    throw new Error('not yet');
  }
  pay(..._: unknown[]): any {
    throw new Error('not yet');
  }
  progress(..._: unknown[]): any {
    throw new Error('not yet');
  }
  reckon(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
