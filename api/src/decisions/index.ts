/** What the demo province uses to make decisions the way the product makes them. */
export type { DecisionFacts } from './change-request';
export type { DecisionPayload } from './decision-payload.dto';
export { insertDecision } from './insert-decision.query';
export { planChange } from './plan-change';
export { kindOf } from './stored-decision.query';
export { writePlan } from './write-plan.query';
