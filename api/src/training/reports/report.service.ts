import { Injectable } from '@nestjs/common';

@Injectable()
export class ReportService {
  report(..._: unknown[]): any {
    throw new Error('not yet');
  }
  turns(..._: unknown[]): any {
    throw new Error('not yet');
  }
  workbook(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
