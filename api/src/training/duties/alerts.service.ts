import { Injectable } from '@nestjs/common';

@Injectable()
export class AlertsService {
  list(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
