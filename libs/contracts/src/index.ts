export * from './permissions';
export * from './problems';
export type * from './schemas';
export type { components, paths } from './generated/api';
export * from './national-record';
export * from './national-record-schema';
