import type { MediaType } from './file-kind';

/** What the thread is asked. `content` is left out when the thread still has the document open. */
export interface PageTask {
  readonly id: number;
  readonly kind: 'inspect' | 'draw';
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly content?: Uint8Array;
  readonly page: number;
  readonly width: number;
}

export interface PageAnswer {
  readonly id: number;
  readonly pages?: number;
  readonly png?: Uint8Array;
  readonly refusal?: 'PASSWORD' | 'BROKEN' | 'ACTIVE' | 'NO_PAGE';
}
