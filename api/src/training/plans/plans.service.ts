import { Injectable } from '@nestjs/common';

@Injectable()
export class PlansService {
  add(..._: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
  open(..._: unknown[]): any {
    throw new Error('not yet');
  }
  proposals(..._: unknown[]): any {
    throw new Error('not yet');
  }
  removeLine(..._: unknown[]): any {
    throw new Error('not yet');
  }
  saveLine(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
