import { ApiProperty } from '@nestjs/swagger';

export class HistoryChange {
  @ApiProperty() readonly label: string;
  @ApiProperty({ type: String, nullable: true }) readonly from: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly to: string | null;
}

export class HistoryEntry {
  @ApiProperty() readonly id: string;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty() readonly by: string;
  @ApiProperty({ description: 'Một câu: "Trình độ LLCT: Trung cấp → Cao cấp"' }) readonly what: string;
  @ApiProperty({ type: String, nullable: true }) readonly section: string | null;
  @ApiProperty({ type: [HistoryChange] }) readonly changes: HistoryChange[];
  @ApiProperty({ enum: ['insert', 'update', 'delete'] }) readonly operation: 'insert' | 'update' | 'delete';
}

export class PersonHistory {
  @ApiProperty({ type: [HistoryEntry] }) readonly items: HistoryEntry[];
  @ApiProperty() readonly total: number;
}

export class ReadEntry {
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty() readonly by: string;
  @ApiProperty() readonly what: string;
  @ApiProperty({ type: String, nullable: true }) readonly ground: string | null;
  @ApiProperty({ type: [String], description: 'Mục hạn chế đã mở' }) readonly sections: readonly string[];
  @ApiProperty({ type: String, nullable: true, description: 'Văn bản làm căn cứ' }) readonly document:
    string | null;
}

export class PersonReaders {
  @ApiProperty({ type: [ReadEntry] }) readonly items: ReadEntry[];
  @ApiProperty() readonly total: number;
}
