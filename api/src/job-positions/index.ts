/** What other features may use of this one; services come with `JobPositionsModule`. */
export { UNFINISHED as UNFINISHED_DOSSIERS } from './dossier-flow';
export { waitingDossiers } from './dossiers.query';
export { JobPositionsModule } from './job-positions.module';
export { decidedRetirement } from './decided-retirement.query';
/** What decisions ask of the positions. */
export {
  type Breach,
  type Placed,
  type PlacingFinding,
  type PlacingJudgement,
  judgePlacing,
  recordRatioReasons,
} from './placing';
/** G10 as common table expressions: what training adds its duties to. */
export { LEADING_POSTS, POSITION_NEEDS, trainedStaff } from './training-need.query';
