/** What decisions ask of the positions. */
export {
  type Breach,
  type Placed,
  type PlacingFinding,
  type PlacingJudgement,
  judgePlacing,
  recordRatioReasons,
} from './placing';
