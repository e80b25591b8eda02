import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { VersionQuery } from '../personnel/person-rows.dto';
import { ParseId } from '../platform/parse-id';
import { HolidaysService } from './holidays.service';
import { ParametersService } from './parameters.service';
import {
  BaseSalaryInput,
  BaseSalaryList,
  HolidayChange,
  HolidayInput,
  HolidayList,
  ParameterInput,
  ParameterList,
  SettingSaved,
  YearQuery,
} from './settings.dto';

@ApiTags('Thiết lập')
@Controller('settings')
export class SettingsController {
  constructor(
    private readonly holidays: HolidaysService,
    private readonly parameters: ParametersService,
  ) {}

  @Get('holidays')
  @ApiOperation({ summary: 'Ngày nghỉ và ngày làm bù' })
  @RequirePermission('settings.manage')
  @ApiOkResponse({ type: HolidayList })
  listHolidays(@CurrentActor() actor: Actor, @Query() { year }: YearQuery): Promise<HolidayList> {
    return this.holidays.list(actor, year);
  }

  @Post('holidays')
  @ApiOperation({ summary: 'Thêm ngày nghỉ hoặc ngày làm bù' })
  @RequirePermission('settings.manage')
  @ApiCreatedResponse({ type: SettingSaved })
  addHoliday(@CurrentActor() actor: Actor, @Body() input: HolidayInput): Promise<SettingSaved> {
    return this.holidays.add(actor, input);
  }

  @Patch('holidays/:id')
  @ApiOperation({ summary: 'Sửa một ngày của lịch' })
  @RequirePermission('settings.manage')
  @ApiOkResponse({ type: SettingSaved })
  changeHoliday(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: HolidayChange,
  ): Promise<SettingSaved> {
    return this.holidays.change(actor, id, input);
  }

  @Delete('holidays/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ một ngày khỏi lịch' })
  @RequirePermission('settings.manage')
  @ApiNoContentResponse()
  removeHoliday(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Query() { version }: VersionQuery,
  ): Promise<void> {
    return this.holidays.remove(actor, id, version);
  }

  @Get('parameters')
  @ApiOperation({ summary: 'Tham số của các quy định, theo ngày hiệu lực' })
  @RequirePermission('settings.manage')
  @ApiOkResponse({ type: ParameterList })
  listParameters(@CurrentActor() actor: Actor): Promise<ParameterList> {
    return this.parameters.list(actor);
  }

  @Post('parameters')
  @ApiOperation({ summary: 'Thêm giá trị mới của một tham số từ một ngày' })
  @RequirePermission('settings.manage')
  @ApiCreatedResponse({ type: SettingSaved })
  addParameter(@CurrentActor() actor: Actor, @Body() input: ParameterInput): Promise<SettingSaved> {
    return this.parameters.add(actor, input);
  }

  @Delete('parameters/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ một giá trị do đơn vị thêm' })
  @RequirePermission('settings.manage')
  @ApiNoContentResponse()
  removeParameter(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<void> {
    return this.parameters.remove(actor, id);
  }

  @Get('base-salaries')
  @ApiOperation({ summary: 'Mức lương cơ sở theo ngày hiệu lực' })
  @RequirePermission('settings.manage')
  @ApiOkResponse({ type: BaseSalaryList })
  listBaseSalaries(@CurrentActor() actor: Actor): Promise<BaseSalaryList> {
    return this.parameters.baseSalaries(actor);
  }

  @Post('base-salaries')
  @ApiOperation({ summary: 'Thêm mức lương cơ sở mới từ một ngày' })
  @RequirePermission('settings.manage')
  @ApiCreatedResponse({ type: SettingSaved })
  addBaseSalary(@CurrentActor() actor: Actor, @Body() input: BaseSalaryInput): Promise<SettingSaved> {
    return this.parameters.addBaseSalary(actor, input);
  }

  @Delete('base-salaries/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Bỏ một mức lương cơ sở do đơn vị thêm' })
  @RequirePermission('settings.manage')
  @ApiNoContentResponse()
  removeBaseSalary(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<void> {
    return this.parameters.removeBaseSalary(actor, id);
  }
}
