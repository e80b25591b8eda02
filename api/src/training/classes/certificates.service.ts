import { Injectable } from '@nestjs/common';

@Injectable()
export class CertificatesService {
  add(..._: unknown[]): any {
    throw new Error('not yet');
  }
  issue(..._: unknown[]): any {
    throw new Error('not yet');
  }
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
  verify(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
