import { AccountEntity } from './accounts/account.entity';

/** Rows that TypeORM reads and writes by itself; the drift test holds them against the migrated database. */
export const entities = [AccountEntity];
