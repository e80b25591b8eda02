import { Module } from '@nestjs/common';
import { FileDropConnector } from './file-drop.connector';
import { TransferConnector } from './transfer-connector';
import { TransferPackingService } from './transfer-packing.service';
import { TransferReceipts } from './transfer-receipts';
import { TransfersController } from './transfers.controller';
import { TransfersService } from './transfers.service';

@Module({
  controllers: [TransfersController],
  providers: [
    TransfersService,
    TransferPackingService,
    TransferReceipts,
    { provide: TransferConnector, useClass: FileDropConnector },
  ],
})
export class TransfersModule {}
