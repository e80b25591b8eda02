import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../auth/actor';
import { CurrentActor, RequirePermission } from '../auth/require-permission';
import { ParseId } from '../platform/parse-id';
import { AssignmentsService } from './assignments.service';
import { CredentialsService } from './credentials.service';
import { EmploymentsService } from './employments.service';
import { PersonFile } from './person-file.dto';
import {
  AssignmentChange,
  AssignmentInput,
  CredentialChange,
  CredentialInput,
  EmploymentChange,
  EmploymentInput,
  SalaryPositionInput,
  VersionQuery,
} from './person-rows.dto';
import { SalaryPositionsService } from './salary-positions.service';

/** Rows of a file. Each change carries the file's version and answers the whole file, since much of it is worked out. */
@ApiTags('Hồ sơ')
@Controller('people/:id')
@RequirePermission('person.write')
export class PersonRowsController {
  constructor(
    private readonly credentials: CredentialsService,
    private readonly assignments: AssignmentsService,
    private readonly employments: EmploymentsService,
    private readonly salaries: SalaryPositionsService,
  ) {}

  @Post('credentials')
  @ApiOperation({ summary: 'Thêm văn bằng, chứng chỉ' })
  @HttpCode(200)
  @ApiOkResponse({ type: PersonFile })
  addCredential(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: CredentialInput,
  ): Promise<PersonFile> {
    return this.credentials.add(actor, id, input);
  }

  @Patch('credentials/:rowId')
  @ApiOperation({ summary: 'Sửa văn bằng, chứng chỉ' })
  @ApiOkResponse({ type: PersonFile })
  changeCredential(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('rowId', ParseId) rowId: string,
    @Body() input: CredentialChange,
  ): Promise<PersonFile> {
    return this.credentials.change(actor, id, rowId, input);
  }

  @Delete('credentials/:rowId')
  @ApiOperation({ summary: 'Xóa văn bằng, chứng chỉ' })
  @ApiOkResponse({ type: PersonFile })
  removeCredential(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('rowId', ParseId) rowId: string,
    @Query() { version }: VersionQuery,
  ): Promise<PersonFile> {
    return this.credentials.remove(actor, id, rowId, version);
  }

  @Post('assignments')
  @ApiOperation({ summary: 'Thêm chức vụ, vị trí công tác' })
  @HttpCode(200)
  @ApiOkResponse({ type: PersonFile })
  addAssignment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: AssignmentInput,
  ): Promise<PersonFile> {
    return this.assignments.add(actor, id, input);
  }

  @Patch('assignments/:rowId')
  @ApiOperation({ summary: 'Sửa chức vụ, vị trí công tác' })
  @ApiOkResponse({ type: PersonFile })
  changeAssignment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('rowId', ParseId) rowId: string,
    @Body() input: AssignmentChange,
  ): Promise<PersonFile> {
    return this.assignments.change(actor, id, rowId, input);
  }

  @Delete('assignments/:rowId')
  @ApiOperation({ summary: 'Xóa chức vụ, vị trí công tác' })
  @ApiOkResponse({ type: PersonFile })
  removeAssignment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('rowId', ParseId) rowId: string,
    @Query() { version }: VersionQuery,
  ): Promise<PersonFile> {
    return this.assignments.remove(actor, id, rowId, version);
  }

  @Post('employments')
  @ApiOperation({ summary: 'Thêm quá trình làm việc' })
  @HttpCode(200)
  @ApiOkResponse({ type: PersonFile })
  addEmployment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: EmploymentInput,
  ): Promise<PersonFile> {
    return this.employments.add(actor, id, input);
  }

  @Patch('employments/:rowId')
  @ApiOperation({ summary: 'Sửa quá trình làm việc' })
  @ApiOkResponse({ type: PersonFile })
  changeEmployment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('rowId', ParseId) rowId: string,
    @Body() input: EmploymentChange,
  ): Promise<PersonFile> {
    return this.employments.change(actor, id, rowId, input);
  }

  @Delete('employments/:rowId')
  @ApiOperation({ summary: 'Xóa quá trình làm việc' })
  @ApiOkResponse({ type: PersonFile })
  removeEmployment(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Param('rowId', ParseId) rowId: string,
    @Query() { version }: VersionQuery,
  ): Promise<PersonFile> {
    return this.employments.remove(actor, id, rowId, version);
  }

  @Post('salary-positions')
  @ApiOperation({ summary: 'Ghi một lần xếp lương; sửa bằng lần ghi mới' })
  @HttpCode(200)
  @ApiOkResponse({ type: PersonFile })
  addSalaryPosition(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: SalaryPositionInput,
  ): Promise<PersonFile> {
    return this.salaries.add(actor, id, input);
  }
}
