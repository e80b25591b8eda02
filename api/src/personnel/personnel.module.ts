import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { AssignmentsService } from './assignments.service';
import { CredentialsService } from './credentials.service';
import { EmploymentsService } from './employments.service';
import { PeopleExportService } from './people-export.service';
import { PeopleWritingService } from './people-writing.service';
import { PeopleController } from './people.controller';
import { PeopleService } from './people.service';
import { PersonHistoryService } from './person-history.service';
import { PersonRowsController } from './person-rows.controller';
import { personnelConstraints } from './personnel.constraints';
import { SalaryPositionsService } from './salary-positions.service';
import { SearchController } from './search.controller';
import { SearchService } from './search.service';

explainConstraints(personnelConstraints);

@Module({
  controllers: [PeopleController, PersonRowsController, SearchController],
  providers: [
    PeopleService,
    PeopleWritingService,
    PeopleExportService,
    PersonHistoryService,
    CredentialsService,
    AssignmentsService,
    EmploymentsService,
    SalaryPositionsService,
    SearchService,
  ],
  exports: [PeopleWritingService],
})
export class PersonnelModule {}
