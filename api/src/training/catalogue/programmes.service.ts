import { Injectable } from '@nestjs/common';

@Injectable()
export class ProgrammesService {
  add(..._: unknown[]): any {
    throw new Error('not yet');
  }
  change(..._: unknown[]): any {
    throw new Error('not yet');
  }
  kinds(..._: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
  open(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
