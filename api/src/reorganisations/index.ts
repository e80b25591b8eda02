/** What the demo province uses to draft the way the product drafts. */
export { createDraft } from './drafting.service';
