import { Injectable } from '@nestjs/common';
@Injectable()
export class AgendaService {
  agenda(..._a: unknown[]): any {
    throw new Error('not yet');
  }
}
