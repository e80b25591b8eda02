import { Module } from '@nestjs/common';
import { explainConstraints } from '../platform/constraints';
import { OrganisationEventsService } from './organisation-events.service';
import { ORGANISATION_CONSTRAINTS } from './organisations.constraints';
import { OrganisationsController } from './organisations.controller';
import { OrganisationsService } from './organisations.service';

explainConstraints(ORGANISATION_CONSTRAINTS);

@Module({
  controllers: [OrganisationsController],
  providers: [OrganisationsService, OrganisationEventsService],
  exports: [OrganisationsService],
})
export class OrganisationsModule {}
