import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../auth/actor';
import { CurrentActor, RequirePermission } from '../../auth/require-permission';
import { ParseId } from '../../platform/parse-id';
import {
  MaterialSet,
  MaterialSetInput,
  MaterialSets,
  MaterialVersionInput,
  Programme,
  ProgrammeChange,
  ProgrammeInput,
  ProgrammePage,
  ProgrammesQuery,
  School,
  SchoolChange,
  SchoolInput,
  Schools,
  TeacherInput,
  TrainingKinds,
} from './catalogue.dto';
import { MaterialsService } from './materials.service';
import { ProgrammesService } from './programmes.service';
import { SchoolsService } from './schools.service';

/** What is taught, with which materials, and where. */
@ApiTags('Đào tạo')
@Controller('training')
@RequirePermission('training.read')
export class TrainingCatalogueController {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly materials: MaterialsService,
    private readonly schools: SchoolsService,
  ) {}

  @Get('kinds')
  @ApiOperation({ summary: 'Loại hình đào tạo, bồi dưỡng' })
  @ApiOkResponse({ type: TrainingKinds })
  kinds(@CurrentActor() actor: Actor): Promise<TrainingKinds> {
    return this.programmes.kinds(actor);
  }

  @Get('programmes')
  @ApiOperation({ summary: 'Chương trình' })
  @ApiOkResponse({ type: ProgrammePage })
  listProgrammes(@CurrentActor() actor: Actor, @Query() query: ProgrammesQuery): Promise<ProgrammePage> {
    return this.programmes.list(actor, query);
  }

  @Post('programmes')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Thêm chương trình' })
  @ApiCreatedResponse({ type: Programme })
  addProgramme(@CurrentActor() actor: Actor, @Body() input: ProgrammeInput): Promise<Programme> {
    return this.programmes.add(actor, input);
  }

  @Get('programmes/:id')
  @ApiOperation({ summary: 'Một chương trình' })
  @ApiOkResponse({ type: Programme })
  programme(@CurrentActor() actor: Actor, @Param('id', ParseId) id: string): Promise<Programme> {
    return this.programmes.open(actor, id);
  }

  @Put('programmes/:id')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Sửa chương trình' })
  @ApiOkResponse({ type: Programme })
  changeProgramme(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: ProgrammeChange,
  ): Promise<Programme> {
    return this.programmes.change(actor, id, input);
  }

  @Get('material-sets')
  @ApiOperation({ summary: 'Bộ tài liệu theo đối tượng, với các phiên bản' })
  @ApiOkResponse({ type: MaterialSets })
  materialSets(@CurrentActor() actor: Actor): Promise<MaterialSets> {
    return this.materials.list(actor);
  }

  @Post('material-sets')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Thêm bộ tài liệu' })
  @ApiCreatedResponse({ type: MaterialSet })
  addMaterialSet(@CurrentActor() actor: Actor, @Body() input: MaterialSetInput): Promise<MaterialSet> {
    return this.materials.add(actor, input);
  }

  @Put('material-sets/:id')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Sửa tên, đối tượng của bộ tài liệu' })
  @ApiOkResponse({ type: MaterialSet })
  changeMaterialSet(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: MaterialSetInput,
  ): Promise<MaterialSet> {
    return this.materials.change(actor, id, input);
  }

  @Post('material-sets/:id/versions')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Thêm phiên bản tài liệu' })
  @ApiCreatedResponse({ type: MaterialSet })
  addMaterialVersion(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: MaterialVersionInput,
  ): Promise<MaterialSet> {
    return this.materials.addVersion(actor, id, input);
  }

  @Put('material-versions/:id')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Ghi hội đồng thẩm định, quyết định ban hành của một phiên bản' })
  @ApiOkResponse({ type: MaterialSet })
  changeMaterialVersion(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: MaterialVersionInput,
  ): Promise<MaterialSet> {
    return this.materials.changeVersion(actor, id, input);
  }

  @Get('schools')
  @ApiOperation({ summary: 'Cơ sở đào tạo và giảng viên' })
  @ApiOkResponse({ type: Schools })
  listSchools(@CurrentActor() actor: Actor): Promise<Schools> {
    return this.schools.list(actor);
  }

  @Post('schools')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Thêm cơ sở đào tạo' })
  @ApiCreatedResponse({ type: School })
  addSchool(@CurrentActor() actor: Actor, @Body() input: SchoolInput): Promise<School> {
    return this.schools.add(actor, input);
  }

  @Put('schools/:id')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Sửa cơ sở đào tạo' })
  @ApiOkResponse({ type: School })
  changeSchool(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: SchoolChange,
  ): Promise<School> {
    return this.schools.change(actor, id, input);
  }

  @Post('schools/:id/teachers')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Thêm giảng viên' })
  @ApiCreatedResponse({ type: School })
  addTeacher(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: TeacherInput,
  ): Promise<School> {
    return this.schools.addTeacher(actor, id, input);
  }

  @Put('teachers/:id')
  @RequirePermission('training.write')
  @ApiOperation({ summary: 'Sửa giảng viên' })
  @ApiOkResponse({ type: School })
  changeTeacher(
    @CurrentActor() actor: Actor,
    @Param('id', ParseId) id: string,
    @Body() input: TeacherInput,
  ): Promise<School> {
    return this.schools.changeTeacher(actor, id, input);
  }
}
