/** What other features may use of this one: the data that the rules reckon with. */
export {
  baseSalariesOf,
  baseSalariesStatement,
  calendarOf,
  gradeGroupsOf,
  gradeGroupsStatement,
  holidaysStatement,
  parametersOf,
  parametersStatement,
  scalesOf,
  scalesStatement,
} from './rule-data.query';
