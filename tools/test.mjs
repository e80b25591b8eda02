// npm test: every check of the project, each counted once, and one line with the sum at the end.
// npm test -- static|domain|web|api|e2e runs single parts.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureApiBuilt,
  ensureInstalled,
  ensureWebBuilt,
  environment,
  node,
  programOf,
  root,
} from './workspace.mjs';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const parts = {
  static: checkSources,
  domain: () => runJest('domain', 'libs/domain/jest.config.mjs'),
  web: () => runJest('web', 'web/jest.config.mjs'),
  api: () => runJest('api', 'api/jest.config.mjs'),
  e2e: runBrowser,
};
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Không có phần kiểm tra ${unknown.join(', ')}; có: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
const notes = [];
const folder = mkdtempSync(join(tmpdir(), 'hr-results-'));
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 130;
  });
}

ensureInstalled();
for (const [name, run] of Object.entries(parts)) {
  if (process.exitCode === undefined && (wanted.length === 0 || wanted.includes(name))) await run();
}
rmSync(folder, { recursive: true, force: true });
if (notes.length > 0) console.log(`\nChưa đạt:\n${notes.map((note) => `  ${note}`).join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(process.exitCode ?? (failed > 0 ? 1 : 0));

/** Formatting, lint with the module boundaries, types, and whether the committed contracts fit the code: one check each. */
async function checkSources() {
  const nx = [programOf('nx'), 'run-many', '--output-style=static', '--skip-nx-cache', '--parallel=2'];
  await check('formatting', [programOf('prettier'), '--check', '.']);
  await check('lint', [...nx, '-t', 'lint']);
  await check('types', [...nx, '-t', 'typecheck']);
  if (existsSync(join(root, 'tools/contracts.mjs'))) {
    await check('contracts', [join(root, 'tools/contracts.mjs'), '--check']);
  }
}

async function check(name, command) {
  heading(name);
  const { code, output } = await run(command);
  if (code === 0) passed += 1;
  else {
    failed += 1;
    notes.push(name);
    console.log(output);
  }
}

/**
 * Journeys go one after the other, as they share a register; the screens are looked at meanwhile on another, so that
 * nobody changes what the other counts.
 */
async function runBrowser() {
  ensureApiBuilt();
  ensureWebBuilt();
  const config = 'web/e2e/jest.config.mjs';
  await Promise.all([
    runJest('journeys', config, '--maxWorkers=1', '--testPathIgnorePatterns=/e2e/barriers'),
    runJest('barriers', config, '--maxWorkers=1', '--testPathPatterns=/e2e/barriers'),
  ]);
}

async function runJest(name, config, ...more) {
  heading(name);
  const report = join(folder, `${name}.json`);
  const options = [
    '--config',
    config,
    '--json',
    `--outputFile=${report}`,
    '--colors=false',
    ...(more.length > 0 ? more : ['--maxWorkers=2']),
  ];
  const command = ['--experimental-vm-modules', programOf('jest'), ...options];
  const { code, output } = await run(command, { silenceStdout: true });
  if (!existsSync(report)) {
    failed += 1;
    notes.push(`${name}: the tests could not be run`);
    console.log(output);
    return;
  }
  const before = failed;
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  for (const suite of result.testResults) {
    const file = suite.name.slice(root.length + 1);
    const broken = suite.assertionResults.filter(({ status }) => status === 'failed');
    for (const test of broken) notes.push(`${file} › ${test.fullName}`);
    // A file that does not load, or whose clean-up fails, has no failed test of its own.
    if (suite.status === 'failed' && broken.length === 0) {
      failed += 1;
      notes.push(`${file}: ${suite.message.trim().split('\n')[0]}`);
    }
  }
  if (code !== 0 && failed === before) {
    failed += 1;
    notes.push(`${name}: Jest ended with code ${code}`);
  }
  console.log(
    `${name}: ${result.numPassedTests} of ${result.numTotalTests} tests in ${result.numTotalTestSuites} files`,
  );
}

/** Jest's report for people goes to stderr and is shown as it comes; other output is kept for the case of failure. */
function run(command, { silenceStdout = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, command, {
      cwd: root,
      env: { ...environment, CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    child.stdout.on('data', (chunk) => (silenceStdout ? undefined : (output += chunk.toString('utf8'))));
    child.stderr.on('data', (chunk) => {
      if (silenceStdout) process.stdout.write(chunk);
      else output += chunk.toString('utf8');
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
}

function heading(name) {
  console.log(`\n— ${name}`);
}
