import { Injectable } from '@nestjs/common';

@Injectable()
export class PersonTrainingService {
  open(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
