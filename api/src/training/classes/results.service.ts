import { Injectable } from '@nestjs/common';

@Injectable()
export class ResultsService {
  enter(..._: unknown[]): any {
    throw new Error('not yet');
  }
  previewSheet(..._: unknown[]): any {
    throw new Error('not yet');
  }
  workbook(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
