/** What other features may use of this one. */
export { UnitGlanceView } from './unit-glance';
