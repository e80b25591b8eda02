import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { S3Bucket } from '../platform/config';
import { Problem } from '../platform/problem';
import { FileStore } from './file-store';

const LONGEST_MS = 60_000;

/** Contents as objects of a bucket. The store itself makes an object visible only when all of it has arrived. */
export class S3FileStore extends FileStore {
  private readonly client: AwsClient;

  constructor(private readonly bucket: S3Bucket) {
    super();
    this.client = new AwsClient({
      accessKeyId: bucket.key,
      secretAccessKey: bucket.secret,
      region: bucket.region,
      service: 's3',
      retries: 2,
    });
  }

  async write(key: string, content: Buffer): Promise<void> {
    // An object that is there is written again, so that its date says that somebody is about to name it.
    const answer = await this.ask('PUT', key, content);
    if (!answer.ok) throw unwilling();
  }

  async read(key: string): Promise<Buffer | undefined> {
    const answer = await this.ask('GET', key);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw unwilling();
    return Buffer.from(await answer.arrayBuffer());
  }

  async remove(key: string, atRestMs: number): Promise<boolean> {
    const found = await this.ask('HEAD', key);
    if (found.status === 404) return true;
    if (!found.ok) throw unwilling();
    const written = Date.parse(found.headers.get('last-modified') ?? '');
    // A store that does not say when keeps what it has.
    if (atRestMs > 0 && !(Date.now() - written >= atRestMs)) return false;
    const answer = await this.ask('DELETE', key);
    if (!answer.ok && answer.status !== 404) throw unwilling();
    return true;
  }

  /** Signed over the content as well, so that nothing can be exchanged on the way. */
  private async ask(method: string, key: string, content?: Buffer): Promise<Response> {
    const hash = createHash('sha256')
      .update(content ?? '')
      .digest('hex');
    try {
      return await this.client.fetch(`${this.bucket.endpoint}/${this.bucket.bucket}/${key}`, {
        method,
        body: content && new Uint8Array(content),
        headers: { 'X-Amz-Content-Sha256': hash },
        signal: AbortSignal.timeout(LONGEST_MS),
      });
    } catch {
      throw unwilling();
    }
  }
}

const unwilling = (): Problem =>
  new Problem('busy', 'Kho tệp không trả lời. Chưa có gì bị mất; hãy thử lại sau ít phút.');
