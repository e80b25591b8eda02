import type { AccountView } from '@hr/contracts';
import type { Problem } from '../ui';

/** The account as it now stands, which a refusal for an old version carries; null for every other problem. */
export function accountIn({ type, body }: Problem): AccountView | null {
  return type.endsWith('/stale') && isAccount(body['current']) ? body['current'] : null;
}

function isAccount(value: unknown): value is AccountView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    'displayName' in value &&
    'isDisabled' in value
  );
}
