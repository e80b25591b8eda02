import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor';
import { Database } from '../platform/database';
import { accessTo, refuseUnwritable } from './paper-access.query';

/** What an upload is for: a person's file, a declaration. Asked anew with every part, so that a right that ended ends it. */
export interface UploadPlace {
  readonly id: string;
  /** @throws 404 out of reach, 403 where the actor may only read, 409 where nothing may be added any more */
  refuseUnwritable(): Promise<void>;
}

@Injectable()
export class UploadPlaces {
  constructor(private readonly database: Database) {}

  /** The paper file of a person. */
  file(actor: Actor, personId: string): UploadPlace {
    return {
      id: personId,
      refuseUnwritable: async () => {
        const [access] = await this.database.read(actor, accessTo(personId));
        refuseUnwritable(access);
      },
    };
  }
}
