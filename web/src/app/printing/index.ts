/** What other features may use of this one. */
export { DecisionPrintMenu } from './decision-print-menu';
export { PrintDrawer } from './print-drawer';
export { PrintMenu } from './print-menu';
