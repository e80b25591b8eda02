/**
 * Keeps contents by key. A content's key is its SHA-256, so the same bytes are kept once and are never changed; pictures
 * made of a content stand beside it.
 */
export abstract class FileStore {
  /** Kept whole or not at all, whenever the program is cut off. A key that is there already keeps what it has. */
  abstract write(key: string, content: Buffer): Promise<void>;
  /** @returns undefined where nothing is kept under the key */
  abstract read(key: string): Promise<Buffer | undefined>;
  /**
   * Takes away what was written, or written again, longer ago than that.
   * @returns false where it was written since and stays
   */
  abstract remove(key: string, atRestMs: number): Promise<boolean>;
}

/** `ab/cd/abcd…`: no folder grows beyond what a file system likes. */
export const contentKey = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
export const pictureKey = (sha256: string, page: number, width: number): string =>
  `${contentKey(sha256)}.p${page}w${width}.png`;
