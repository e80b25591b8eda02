import { Module } from '@nestjs/common';
import { DueController } from './due.controller';
import { DueKeeper } from './due-keeper.service';
import { DueService } from './due.service';

@Module({ controllers: [DueController], providers: [DueService, DueKeeper], exports: [DueKeeper] })
export class DueModule {}
