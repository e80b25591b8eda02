import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './data-folder';
import { LaunchError } from './launch-error';

/** @throws LaunchError when the address cannot be listened on; asked before the long work of a first start. */
export async function checkPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  let code = await listen(host, port);
  // A copy that is just ending frees its port within moments.
  for (let tries = 0; code === 'EADDRINUSE' && tries < 10; tries++) {
    await pause(200);
    code = await listen(host, port);
  }
  if (code !== '') throw portError(host, port, code);
}

export function portError(host: string, port: number, code: string): LaunchError {
  switch (code) {
    case 'EADDRINUSE':
      return new LaunchError(
        `Cổng ${port} đang có chương trình khác dùng; hãy tắt chương trình đó hoặc chọn cổng khác, ví dụ PORT=${port === 65535 ? 3001 : port + 1} npm start.`,
      );
    case 'EACCES':
      return new LaunchError(
        `Tài khoản này không được mở cổng ${port}; hãy chọn cổng từ 1024 trở lên, ví dụ PORT=3000 npm start.`,
      );
    default:
      return new LaunchError(`Không mở được địa chỉ ${host}:${port} (${code}); hãy xem lại HOST và PORT.`);
  }
}

/** @returns the error code, '' when the address is free */
function listen(host: string, port: number): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(codeOf(error) || 'lỗi'));
    server.listen(port, host, () => server.close(() => resolve('')));
  });
}
