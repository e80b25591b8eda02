import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { AccountsController } from './accounts.controller';
import { AccountsService } from './accounts.service';
import { MyAccountController } from './my-account.controller';
import { MyAccountService } from './my-account.service';

explainConstraints({
  account_username_key: { pointer: '#/username', detail: 'Tên đăng nhập này đã có người dùng.' },
  account_person_person_id_key: {
    pointer: '#/number',
    detail: 'Người này đã có tài khoản khác nối với hồ sơ.',
  },
  account_role_account_id_role_organisation_id_excl: {
    pointer: '#/from',
    detail: 'Tài khoản đã có vai trò này ở đơn vị này trong khoảng thời gian đó.',
  },
});

@Module({
  controllers: [AccountsController, MyAccountController],
  providers: [AccountsService, MyAccountService],
})
export class AccountsModule {}
