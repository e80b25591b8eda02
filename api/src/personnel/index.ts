/** What other features may use of this one. */
export { ATTENTION_KINDS, type AttentionKind, attentionCondition, holdsOn } from './people-filter';
export { Parameters } from './parameters';
