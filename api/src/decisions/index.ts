/** What other features use to make and take back decisions the way the product makes them. */
export type { DecisionFacts } from './change-request';
export type { DecisionPayload } from './decision-payload.dto';
export { insertDecision } from './insert-decision.query';
export { planChange } from './plan-change';
export { refuseErrors } from './decision-changes';
export { holdPeople } from './hold-people.query';
export { needsConfirmation } from './kind-setting.query';
export { kindOf, readDecision } from './stored-decision.query';
export { writePlan } from './write-plan.query';
