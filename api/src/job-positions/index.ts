/** What other features may use of this one; services come with `JobPositionsModule`. */
export { waitingDossiers } from './dossiers.query';
export { TrainingNeedsService } from './training-needs.service';
export { JobPositionsModule } from './job-positions.module';
/** What decisions ask of the positions. */
export {
  type Breach,
  type Placed,
  type PlacingFinding,
  type PlacingJudgement,
  judgePlacing,
  recordRatioReasons,
} from './placing';
