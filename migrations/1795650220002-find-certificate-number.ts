import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether an issuer has used a number, for lists of certificates: as the unique index it looks over all files and answers
 * yes or no, before a whole list is refused for one row of it.
 */
export class FindCertificateNumber1795650220002 implements MigrationInterface {
  readonly name = 'FindCertificateNumber1795650220002';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create function certificate_number_is_taken(issuer text, number text) returns boolean
        language sql stable security definer set search_path = public, pg_temp
        begin atomic
          select exists (select from training_certificate t
            where search_key(coalesce(t.issuer, '')) = search_key(coalesce(certificate_number_is_taken.issuer, ''))
              and lower(t.number) = lower(certificate_number_is_taken.number) and t.number is not null);
        end;
      revoke execute on function certificate_number_is_taken(text, text) from public;
      grant execute on function certificate_number_is_taken(text, text) to whole_register, some_units;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function certificate_number_is_taken(text, text)');
  }
}
