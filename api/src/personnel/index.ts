/** What other features may use of this one. */
export {
  Choice,
  Code,
  Day,
  Decimal,
  Flag,
  Line,
  Lines,
  type Need,
  PartialDay,
  RowId,
  Unit,
  Whole,
} from './field-rules';
export { LEVELS, type TableWords, type ValueKind, describeTables } from './history-words';
export { ATTENTION_KINDS, type AttentionKind, attentionCondition, peopleFilter } from './people-filter';
export { orderOf } from './people-order';
export { PeopleQuery } from './people.dto';
export { Parameters } from './parameters';
export { refusePayload } from './payload-checks.query';
export { PeopleWritingService } from './people-writing.service';
export { RowDecision, PersonFile } from './person-file.dto';
export { type StoredFile, completeFile } from './person-file';
export { decision, period, personFileStatement } from './person-file.query';
export { personIsVisible } from './person-history.query';
export { PersonScalars, Versioned } from './person-input.dto';
export { FileWarning } from './person-file.dto';
export { VersionQuery } from './person-rows.dto';
export { PersonnelModule } from './personnel.module';
export { SALARY_RANGES } from './salary-positions.service';
export { rowBatches } from './row-batches';
export type { FrameCell, FrameLook, FrameRow, SheetFrame } from './sheet-frame';
export { type SheetColumn, type SheetRows, workbook } from './sheet-stream';
export { unitInScope } from './unit-scope.query';
export { namesOf } from './person-history.query';
export {
  type StoredStatement,
  careerOf,
  readBases,
  readCareers,
  readStatements,
  saveBases,
  writeCareers,
} from './career.query';
export { type ZipEntry, zipped } from './zip-stream';
