import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../src/platform/config';
import type { Agent } from './harness/app';
import { type Office, openOffice } from './personnel-office';

export const PART_TYPE = 'application/offset+octet-stream';

export interface PapersOffice extends Office {
  /** What `DATA_DIR` is for this spec. */
  readonly folder: string;
  /** Uploads a content in one part. @returns the upload's id */
  upload(content: Buffer, fileName?: string, person?: string, agent?: Agent): Promise<string>;
  /** Uploads and files it. The answer of the last step. */
  file(
    content: Buffer,
    meta?: object,
    person?: string,
    agent?: Agent,
  ): Promise<Awaited<ReturnType<Agent['post']>>>;
}

/** The personnel office with a folder of its own for contents. */
export async function openPapersOffice(settings: Partial<Config> = {}): Promise<PapersOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'hr-papers-'));
  const office = await openOffice({ dataDir: folder, ...settings });
  const upload: PapersOffice['upload'] = async (
    content,
    fileName = 'ban-quet.pdf',
    person = office.clerk,
    agent = office.canbo,
  ) => {
    const begun = await agent
      .post(`/api/people/${person}/uploads`)
      .send({ fileName, bytes: content.length })
      .expect(201);
    const { id } = begun.body as { id: string };
    await agent
      .patch(`/api/people/${person}/uploads/${id}`)
      .set({ 'Content-Type': PART_TYPE, 'Upload-Offset': '0' })
      .send(content)
      .expect(200);
    return id;
  };
  return {
    ...office,
    folder,
    upload,
    file: async (content, meta = {}, person = office.clerk, agent = office.canbo) => {
      const uploadId = await upload(content, undefined, person, agent);
      return agent.post(`/api/people/${person}/papers`).send({ componentCode: '02', uploadId, ...meta });
    },
    close: async () => {
      await office.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
