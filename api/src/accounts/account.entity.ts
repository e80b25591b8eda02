import { Check, Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('account')
@Unique('account_username_key', ['username'])
@Check('account_username_check', "username ~ '^[a-z0-9][a-z0-9._-]{2,49}$'")
@Check('account_display_name_check', "btrim(display_name) <> ''")
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', primaryKeyConstraintName: 'account_pkey' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly username: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  @Column({ name: 'password_hash', type: 'text', select: false })
  passwordHash: string;

  @Column({ name: 'must_change_password', type: 'boolean', default: false })
  mustChangePassword: boolean;

  @Column({ name: 'is_disabled', type: 'boolean', default: false })
  isDisabled: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  readonly createdAt: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  readonly version: number;
}
