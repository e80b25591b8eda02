import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';

@Global()
@Module({
  controllers: [SessionController],
  providers: [SessionService, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class AuthModule {}
