import { Injectable } from '@nestjs/common';

@Injectable()
export class OwnTrainingService {
  open(..._: unknown[]): any {
    throw new Error('not yet');
  }
  signUp(..._: unknown[]): any {
    throw new Error('not yet');
  }
  withdraw(..._: unknown[]): any {
    throw new Error('not yet');
  }
}
