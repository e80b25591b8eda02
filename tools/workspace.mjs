// What every command needs before it can run: the locked dependencies, the runtime Node and fresh builds. Plain
// JavaScript for any Node from 20 on, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
/** The Node of the project (24), not the one of the machine. */
export const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Nothing asks, nothing phones home, nothing stays running behind our back. */
export const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NX_NATIVE_FILE_CACHE_DIRECTORY: join(root, '.nx', 'native'),
  NG_CLI_ANALYTICS: 'false',
  FORCE_COLOR: '0',
  NODE_NO_WARNINGS: '1',
};
// A debugger or a loader meant for the caller would be started in every child.
delete environment.NODE_OPTIONS;

/** Ends the process when the dependencies cannot be installed. */
export function ensureInstalled() {
  const reason = whyNotInstalled();
  if (reason === undefined) return;
  console.log(`${reason}: cài đặt theo package-lock.json (npm ci), mất vài phút…`);
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
  ];
  const npm = process.env.npm_execpath;
  // npm refuses to be told production and development at once; the former may be set in the environment.
  const env = { ...process.env, NODE_ENV: '' };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, env, stdio: 'inherit' })
    : spawnSync('npm', options, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
  const stillMissing = status === 0 ? whyNotInstalled() : 'npm ci không chạy được';
  if (stillMissing !== undefined) fail(`Không cài đặt được các gói phụ thuộc (${stillMissing}).`);
}

/** npm keeps beside the packages a copy of the lock file as it was installed. */
function whyNotInstalled() {
  const kept = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(kept)) return 'Chưa cài đặt các gói phụ thuộc';
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(kept);
  for (const [path, { version, integrity, optional, link }] of Object.entries(wanted)) {
    if (path === '' || link) continue;
    const found = present[path];
    // Packages for other systems are optional and absent.
    if (found === undefined ? !optional : found.version !== version || found.integrity !== integrity) {
      return 'Các gói phụ thuộc đã cài không khớp package-lock.json';
    }
  }
  return spawnSync(node, ['--version']).status === 0 ? undefined : 'Thiếu bản Node.js của dự án';
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

const API_SOURCES = [
  'api/src',
  'libs',
  'migrations',
  'tools/build-api.mjs',
  'tools/swc-options.mjs',
  'tsconfig.base.json',
];
const WEB_SOURCES = [
  'web/src',
  'web/public',
  'web/project.json',
  'web/tsconfig.app.json',
  'web/tsconfig.json',
  'libs',
  'tsconfig.base.json',
  'package-lock.json',
];

export function ensureApiBuilt() {
  build('dist/node', API_SOURCES, 'Biên dịch phần máy chủ…', [join(root, 'tools', 'build-api.mjs')]);
}

export function ensureWebBuilt() {
  build('dist/web', WEB_SOURCES, 'Biên dịch phần giao diện, mất khoảng một phút…', [
    programOf('nx'),
    'build',
    'web',
    '--output-style=static',
  ]);
}

/** Rebuilds when the sources are not those of the last build, told by their content: a checkout sets the dates anew. */
function build(target, sources, line, command) {
  const stampFile = join(root, 'dist', `.${target.replace('/', '-')}.stamp`);
  const stamp = contentOf(sources);
  const isCurrent =
    existsSync(join(root, target)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isCurrent) return;
  console.log(line);
  const { status, stdout, stderr } = spawnSync(node, command, {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e8,
  });
  if (status !== 0) fail(`${stdout}\n${stderr}\nKhông biên dịch được ${target}.`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** The script behind a command of an installed package; run by our Node instead of by its first line. */
export function programOf(name, packageName = name) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function contentOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  };
  for (const path of paths) {
    if (!existsSync(join(root, path))) continue;
    if (!/\.\w+$/.test(path)) {
      const files = readdirSync(join(root, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(spec|md)\b/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
      files.sort().forEach(add);
    } else add(path);
  }
  return hash.digest('hex');
}

// A small young generation: streams of rows die there at once, and with Node's default of 16 MB a list of 50,000
// rows would cost 120 MB more at its peak. The Dockerfile says the same.
const NODE_FLAGS = ['--enable-source-maps', '--max-semi-space-size=4'];

/**
 * Runs a program of the project in the foreground and ends as it ends. The program holds a channel to us, so it notices
 * when we are killed; and we end it when the npm that started us is killed.
 */
export function runInForeground(file, args = []) {
  const child = spawn(node, [...NODE_FLAGS, file, ...args], {
    cwd: root,
    env: environment,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const watch = setInterval(() => {
    if (!isStarterAlive()) child.kill('SIGTERM');
  }, 300);
  watch.unref();
  child.once('error', (error) => fail(`Không chạy được Node.js của dự án: ${error.message}`));
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

/** npm, and the shell that it puts between itself and us; a shell started by hand may end without us. */
const starters = process.env.npm_lifecycle_event === undefined ? [] : [process.ppid, parentOf(process.ppid)];

function isStarterAlive() {
  return starters.every(
    (pid, generation) =>
      pid === undefined || pid <= 1 || (generation === 0 ? process.ppid : parentOf(process.ppid)) === pid,
  );
}

/** Known on Linux only; elsewhere just the direct parent is watched. */
function parentOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // Without the shell in between, npm is the direct parent, and what is above it is none of our business.
    if (!/^Name:\t(sh|dash|bash|ash|busybox)$/m.test(status)) return undefined;
    return Number(/^PPid:\t(\d+)$/m.exec(status)?.[1]);
  } catch {
    return undefined;
  }
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
