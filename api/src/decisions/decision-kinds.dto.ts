import { EFFECT_FAMILIES, type EffectFamily } from '@hr/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsDefined } from 'class-validator';

export class DecisionFieldView {
  @ApiProperty({ description: 'Tên trong payload' }) readonly name: string;
  @ApiProperty() readonly label: string;
  @ApiProperty({
    enum: [
      'TEXT',
      'LINES',
      'DAY',
      'PARTIAL_DATE',
      'DECIMAL',
      'WHOLE',
      'FLAG',
      'UNIT',
      'CODE',
      'CHOICE',
      'ROW',
    ],
  })
  readonly type: string;
  @ApiProperty({ type: String, nullable: true, description: 'Danh mục của CODE' }) readonly list:
    string | null;
  @ApiProperty() readonly isRequired: boolean;
}

export class DecisionKindView {
  @ApiProperty() readonly code: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: EFFECT_FAMILIES }) readonly family: EffectFamily;
  @ApiProperty({ enum: ['NONE', 'OPTIONAL', 'REQUIRED'] }) readonly endsOn: 'NONE' | 'OPTIONAL' | 'REQUIRED';
  @ApiProperty({ type: [String] }) readonly classes: readonly string[];
  @ApiProperty({ type: [DecisionFieldView] }) readonly fields: readonly DecisionFieldView[];
  @ApiProperty({ description: 'Cần người thứ hai xác nhận' }) readonly needsConfirmation: boolean;
}

export class DecisionKindList {
  @ApiProperty({ type: [DecisionKindView] }) readonly items: readonly DecisionKindView[];
}

export class KindSettingInput {
  @ApiProperty({ description: 'Cần người thứ hai xác nhận' })
  @IsDefined({ message: 'Phải có mục này.' })
  @IsBoolean()
  readonly needsConfirmation: boolean;
}
