import { Injectable } from '@nestjs/common';
@Injectable()
export class ReportFilesService {
  file(..._a: unknown[]): any {
    throw new Error('not yet');
  }
}
