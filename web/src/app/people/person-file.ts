import type { PersonFile } from '@hr/contracts';

export type AddressKind = keyof PersonFile['addresses'];
