import { createApp } from './create-app';
import { Config } from './platform/config';

/** Boots the application and listens. @returns its address and how to stop it */
export async function serve(config: Config): Promise<{ close(): Promise<void>; address: string }> {
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  return { close: () => app.close(), address: await app.getUrl() };
}
