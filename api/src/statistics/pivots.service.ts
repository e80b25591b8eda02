import { Injectable } from '@nestjs/common';
@Injectable()
export class PivotsService {
  list(..._a: unknown[]): any {
    throw new Error('not yet');
  }
  add(..._a: unknown[]): any {
    throw new Error('not yet');
  }
  run(..._a: unknown[]): any {
    throw new Error('not yet');
  }
  people(..._a: unknown[]): any {
    throw new Error('not yet');
  }
  get(..._a: unknown[]): any {
    throw new Error('not yet');
  }
  change(..._a: unknown[]): any {
    throw new Error('not yet');
  }
  remove(..._a: unknown[]): any {
    throw new Error('not yet');
  }
}
