/** What other features may use of this one. */
export { PaperList } from './paper-list';
export { PapersButton } from './papers-button';
export { PersonPhoto } from './person-photo';
