import { Injectable } from '@nestjs/common';
@Injectable()
export class FrozenFilesService {
  file(..._a: unknown[]): any {
    throw new Error('not yet');
  }
}
