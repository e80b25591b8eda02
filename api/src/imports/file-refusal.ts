/** A file that is not read, with the sentence for the one who chose it. */
export class FileRefusal extends Error {
  constructor(
    readonly sentence: string,
    readonly type: 'unsupported' | 'too-large' = 'unsupported',
  ) {
    super('the file is not read');
  }
}
