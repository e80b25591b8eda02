import { Injectable } from '@nestjs/common';

@Injectable()
export class ReportTablesService {
  r10(..._: unknown[]): any {
    throw new Error('not yet');
  }
  r16(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
