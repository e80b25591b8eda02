/** What other features may use of this one; services come with `JobPositionsModule`. */
export { waitingDossiers } from './dossiers.query';
export { TrainingNeedsService } from './training-needs.service';
export { JobPositionsModule } from './job-positions.module';
