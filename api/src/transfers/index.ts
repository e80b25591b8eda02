/** What other features may use of this one. */
export { lateCount } from './transfers.query';
