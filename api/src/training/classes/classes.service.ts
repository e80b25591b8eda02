import { Injectable } from '@nestjs/common';

@Injectable()
export class ClassesService {
  act(..._: unknown[]): any {
    throw new Error('not yet');
  }
  add(..._: unknown[]): any {
    throw new Error('not yet');
  }
  change(..._: unknown[]): any {
    throw new Error('not yet');
  }
  evaluate(..._: unknown[]): any {
    throw new Error('not yet');
  }
  evaluation(..._: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
  open(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
