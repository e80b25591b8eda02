export { AsOf } from './as-of';
export { ownFileFirst, permitted, signedInGuard, signedOutGuard } from './guards';
export { problemInterceptor } from './problem-interceptor';
export { SessionStore } from './session-store';
export type { SessionRole, SessionView } from '@hr/contracts';
export { AsOfChoice } from './as-of-choice';
