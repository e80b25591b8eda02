import { Problem } from '../platform/problem';

/** A content that the file does not take, with the sentence for the one who chose it. */
export const refuseFile = (detail: string, type: 'unsupported' | 'too-large' = 'unsupported'): Problem =>
  new Problem(type, detail, [{ pointer: '#/uploadId', code: type, detail }]);
