/** What other features may use of this one: what the rules of deadlines are asked about, and with what. */
export { CONTEXT_STATEMENTS, dueContext } from './due-context';
export { factsOf } from './due-list.query';
