import { Injectable } from '@nestjs/common';

@Injectable()
export class ClassPrintsService {
  certificate(..._: unknown[]): any {
    throw new Error('not yet');
  }
  certificates(..._: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
  sheet(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
