/** What other features may use of this one: drawing one of its forms. */
export { placeOf } from './cv-dataset';
export { onPaper } from './dataset-fields';
export { plainFileName } from './file-names';
export { FORMAT_TYPES, type Format } from './print-forms';
export { PrintingModule } from './printing.module';
export { Renderer } from './renderer';
export { templateOfUnit } from './template.query';
export { TRAINING_FIELDS, TRAINING_LISTS, type TrainingDataset } from './training-fields';
