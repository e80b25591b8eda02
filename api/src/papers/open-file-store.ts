import { join } from 'node:path';
import type { Config } from '../platform/config';
import type { FileStore } from './file-store';
import { FolderFileStore } from './file-store-folder';
import { S3FileStore } from './file-store-s3';

/** The store that the settings name. */
export const openFileStore = ({ fileBucket, dataDir }: Pick<Config, 'fileBucket' | 'dataDir'>): FileStore =>
  fileBucket === undefined ? new FolderFileStore(join(dataDir, 'files')) : new S3FileStore(fileBucket);
