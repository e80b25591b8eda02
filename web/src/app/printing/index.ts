/** What other features may use of this one. */
export { PrintDrawer } from './print-drawer';
export { PrintMenu } from './print-menu';
