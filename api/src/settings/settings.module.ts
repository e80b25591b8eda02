import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { HolidaysService } from './holidays.service';
import { ParametersService } from './parameters.service';
import { SettingsController } from './settings.controller';

explainConstraints({
  holiday_day_key: { pointer: '#/day', detail: 'Ngày này đã có trong lịch. Hãy sửa dòng đã có.' },
  rule_parameter_key_valid_key: { pointer: '#/from', detail: 'Đã có giá trị trong thời gian này.' },
  base_salary_valid_excl: { pointer: '#/from', detail: 'Đã có mức lương cơ sở trong thời gian này.' },
});

@Module({ controllers: [SettingsController], providers: [HolidaysService, ParametersService] })
export class SettingsModule {}
