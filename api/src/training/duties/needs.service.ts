import { Injectable } from '@nestjs/common';

@Injectable()
export class NeedsService {
  map(..._: unknown[]): any {
    throw new Error('not yet');
  }
  matrix(..._: unknown[]): any {
    throw new Error('not yet');
  }
  people(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
