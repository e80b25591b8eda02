/** What other features may use of this one. */
export { queueEvents, splitName, splitPlace } from './organisation-event.query';
export { explainRace } from './organisations.constraints';
