import { Injectable } from '@nestjs/common';
@Injectable()
export class VerifyService {
  verify(..._a: unknown[]): any {
    throw new Error('not yet');
  }
  key(..._a: unknown[]): any {
    throw new Error('not yet');
  }
}
