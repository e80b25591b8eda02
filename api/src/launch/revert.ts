import { loadConfig } from '../platform/config';
import { runCommand, say } from './launch-error';
import { revert } from './migrate';
import { withOwnerDatabase } from './owner-database';

await runCommand(async () => {
  await withOwnerDatabase(loadConfig(process.env), revert);
  say('Đã hoàn lại bước cập nhật cấu trúc gần nhất.');
});
