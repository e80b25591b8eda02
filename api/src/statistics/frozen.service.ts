import { Injectable } from '@nestjs/common';
@Injectable()
export class FrozenService {
  freeze(..._a: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._a: unknown[]): any {
    throw new Error('not yet');
  }
  get(..._a: unknown[]): any {
    throw new Error('not yet');
  }
}
