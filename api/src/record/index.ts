/** What other features may use of this one. */
export { type RecordColumn, Chosen, Coded, Count, On, Since, Text, Tick } from './record-column';
export { type RecordTable, describeTable } from './record-table';
export { RECORD_TABLES } from './record-tables';
