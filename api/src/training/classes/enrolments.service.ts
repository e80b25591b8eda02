import { Injectable } from '@nestjs/common';

@Injectable()
export class EnrolmentsService {
  act(..._: unknown[]): any {
    throw new Error('not yet');
  }
  enrol(..._: unknown[]): any {
    throw new Error('not yet');
  }
  preview(..._: unknown[]): any {
    throw new Error('not yet');
  }
  previewSheet(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
