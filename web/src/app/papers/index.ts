/** What other features may use of this one. */
export { PaperList } from './paper-list';
export { PaperChoose } from './paper-choose';
export type { SendTarget } from './paper-sender';
export { showPaper, type ShownPaper } from './paper-viewer';
export { sayBytes, sayPaper } from './paper-words';
export { PapersButton } from './papers-button';
export { PapersShelves } from './papers-shelf';
export { PersonPhoto } from './person-photo';
export { SendingList } from './sending-list';
