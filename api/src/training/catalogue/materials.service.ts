import { Injectable } from '@nestjs/common';

@Injectable()
export class MaterialsService {
  add(..._: unknown[]): any {
    throw new Error('not yet');
  }
  addVersion(..._: unknown[]): any {
    throw new Error('not yet');
  }
  changeVersion(..._: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
