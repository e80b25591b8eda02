import { createHmac, randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Expose, plainToInstance, Transform } from 'class-transformer';
import { ValidateBy, validateSync } from 'class-validator';

/** The environment as typed by an operator: strings in, checked values out. One property for one variable. */
class Environment {
  @WholeNumber(0, 65535) readonly PORT: number = 3000;
  @Text() readonly HOST?: string;
  @PostgresUrl() readonly DATABASE_URL?: string;
  @PostgresUrl() readonly DATABASE_APP_URL?: string;
  @WholeNumber(2, 500) readonly DATABASE_POOL: number = 20;
  @Text() readonly DATA_DIR?: string;
  @Text() readonly TRANSFER_DROP_DIR?: string;
  @Text() readonly DEMO_PASSWORD?: string;
  @WholeNumber(1, 5_000_000) readonly DEMO_PEOPLE: number = 20_000;
  @WholeNumber(1, 720) readonly SESSION_HOURS: number = 12;
  @WholeNumber(1, 1440) readonly SESSION_IDLE_MINUTES: number = 120;
  @YesOrNo() readonly COOKIE_SECURE: boolean = false;
  @YesOrNo() readonly TRUST_PROXY: boolean = false;
  @YesOrNo() readonly DAILY_CHECKS: boolean = true;
  @OneOf('folder', 's3') readonly FILE_STORE: string = 'folder';
  @WholeNumber(1, 500) readonly FILE_MAX_MB: number = 30;
  @HttpUrl() readonly S3_ENDPOINT?: string;
  @Text() readonly S3_BUCKET?: string;
  @Text() readonly S3_REGION: string = 'us-east-1';
  @Text() readonly S3_KEY?: string;
  @Text() readonly S3_SECRET?: string;
  @Text() readonly SIGN_P12?: string;
  @Text() readonly SIGN_P12_PASSWORD?: string;
}

/** A PKCS#12 file with the office's certificate, by which PDFs are signed. */
export interface SigningCertificate {
  /** Absolute path. */
  readonly path: string;
  readonly password: string;
}

/** A bucket of any store that speaks S3, addressed by path. */
export interface S3Bucket {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly key: string;
  readonly secret: string;
}

/** Every problem of the environment at once, in words an operator can act on. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Cấu hình chưa đúng: ${problems.join('; ')}.`);
  }
}

/**
 * All that the program knows of its surroundings. Made once at boot by `loadConfig`, then handed on. A class only so that
 * it can be asked for by type where dependencies are injected.
 */
export abstract class Config {
  readonly port: number;
  readonly host: string;
  /** No database given: embedded server, demo data, loopback only. */
  readonly demoMode: boolean;
  /**
   * Login that owns the tables: migrations and commands. Undefined until the embedded server runs, and where the API runs
   * on `DATABASE_APP_URL` alone, without the owner's password.
   */
  readonly databaseUrl: string | undefined;
  /** Login of the API, without ownership and under row-level security. */
  readonly databaseAppUrl: string | undefined;
  /** True when the API's login is one of the operator's own; then `migrate` leaves its password alone. */
  readonly appLoginGiven: boolean;
  /** Largest number of connections of the API. */
  readonly databasePool: number;
  /** Absolute path. */
  readonly dataDir: string;
  /** Absolute path of the folder into which packages for the national database are put and where answers are read. */
  readonly transferDropDir: string;
  /** Absolute path of the built client. */
  readonly webDir: string;
  readonly demoPassword: string | undefined;
  readonly demoPeople: number;
  /** A session ends this long after sign-in, whatever happens. */
  readonly sessionHours: number;
  /** A session ends after this long without a request. */
  readonly sessionIdleMinutes: number;
  /** Sets `Secure` on the session cookie; to be used behind HTTPS. */
  readonly cookieSecure: boolean;
  /** The client's address is taken from `X-Forwarded-For`; only right behind a proxy that sets it. */
  readonly trustProxy: boolean;
  /** Once a day every file is checked anew; without it only changed ones are. */
  readonly dailyChecks: boolean;
  /** Where the content of papers is kept; undefined: in the folder `files` below `dataDir`. */
  readonly fileBucket: S3Bucket | undefined;
  /** Largest content of one paper, in bytes. */
  readonly fileMaxBytes: number;
  /** Undefined: PDFs of frozen reports carry no signature of their own. */
  readonly signP12: SigningCertificate | undefined;
}

/** The login that the migrations make for the API. */
const APP_LOGIN = 'hr_app';

/** Three levels up from api/src/platform, in the sources and in dist/node alike once `dist/node` is cut off. */
const PROJECT_ROOT = resolve(import.meta.dirname.replace(/[\\/]dist[\\/]node(?=[\\/])/, ''), '../../..');

/** @throws ConfigError naming every variable at fault. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable (compose files write `PORT=`) means "not given".
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const values = plainToInstance(Environment, given, {
    excludeExtraneousValues: true,
    exposeDefaultValues: true,
  });
  const problems = validateSync(values).map(
    (error) => Object.values(error.constraints ?? {})[0] ?? `${error.property} không hợp lệ`,
  );
  const fileBucket = bucketOf(values, problems);
  if (problems.length > 0) throw new ConfigError(problems);

  const { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl } = values;
  const demoMode = ownerUrl === undefined && appUrl === undefined;
  const config: Config = {
    port: values.PORT,
    host: demoMode ? '127.0.0.1' : (values.HOST ?? '0.0.0.0'),
    demoMode,
    databaseUrl: undefined,
    databaseAppUrl: appUrl,
    appLoginGiven: appUrl !== undefined && new URL(appUrl).username !== APP_LOGIN,
    databasePool: values.DATABASE_POOL,
    dataDir: resolve(PROJECT_ROOT, values.DATA_DIR ?? '.data'),
    transferDropDir: resolve(
      PROJECT_ROOT,
      values.TRANSFER_DROP_DIR ?? join(values.DATA_DIR ?? '.data', 'transfers'),
    ),
    webDir: resolve(PROJECT_ROOT, 'dist/web'),
    demoPassword: values.DEMO_PASSWORD,
    demoPeople: values.DEMO_PEOPLE,
    sessionHours: values.SESSION_HOURS,
    sessionIdleMinutes: values.SESSION_IDLE_MINUTES,
    cookieSecure: values.COOKIE_SECURE,
    trustProxy: values.TRUST_PROXY,
    dailyChecks: values.DAILY_CHECKS,
    fileBucket,
    fileMaxBytes: values.FILE_MAX_MB * 1024 * 1024,
    signP12: values.SIGN_P12
      ? { path: resolve(PROJECT_ROOT, values.SIGN_P12), password: values.SIGN_P12_PASSWORD ?? '' }
      : undefined,
  };
  return ownerUrl === undefined ? config : withDatabase(config, ownerUrl, appUrl);
}

/** The bucket, when papers are to be kept in one; adds to `problems` what is missing for it. */
function bucketOf(values: Environment, problems: string[]): S3Bucket | undefined {
  if (values.FILE_STORE !== 's3') return undefined;
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_KEY: key, S3_SECRET: secret } = values;
  if (endpoint && bucket && key && secret) {
    return { endpoint: endpoint.replace(/\/+$/, ''), bucket, region: values.S3_REGION, key, secret };
  }
  const missing = Object.entries({ S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_KEY: key, S3_SECRET: secret })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  problems.push(`FILE_STORE=s3 cần thêm ${missing.join(', ')}`);
  return undefined;
}

/** The same configuration pointed at a database; the API's login is derived from the owner's unless given. */
export function withDatabase(
  config: Config,
  ownerUrl: string,
  appUrl = config.databaseAppUrl ?? deriveAppUrl(ownerUrl),
): Config {
  return { ...config, databaseUrl: ownerUrl, databaseAppUrl: appUrl };
}

/**
 * Login `hr_app` on the same database. Its password follows from the owner's, so that several instances of the API
 * agree on it without sharing one more secret; the owner's cannot be computed back from it.
 */
function deriveAppUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const ownerPassword = decodeURIComponent(url.password);
  url.username = APP_LOGIN;
  url.password =
    ownerPassword === ''
      ? randomBytes(24).toString('hex')
      : createHmac('sha256', ownerPassword).update(APP_LOGIN).digest('hex');
  return url.href;
}

function WholeNumber(from: number, to: number): PropertyDecorator {
  return variable(
    `phải là số nguyên từ ${from} đến ${to}`,
    (value) => typeof value === 'number' && value >= from && value <= to,
    (text) => (/^\d+$/.test(text) ? Number(text) : text),
  );
}

function YesOrNo(): PropertyDecorator {
  return variable(
    'phải là true hoặc false',
    (value) => typeof value === 'boolean',
    (text) => (text === 'true' ? true : text === 'false' ? false : text),
  );
}

function Text(): PropertyDecorator {
  return variable('phải là chữ', (value) => value === undefined || typeof value === 'string');
}

function OneOf(...choices: readonly string[]): PropertyDecorator {
  return variable(
    `phải là một trong: ${choices.join(', ')}`,
    (value) => typeof value === 'string' && choices.includes(value),
  );
}

function HttpUrl(): PropertyDecorator {
  return variable(
    'phải có dạng https://máy-chủ:cổng',
    (value) =>
      value === undefined ||
      (typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value)),
  );
}

function PostgresUrl(): PropertyDecorator {
  return variable(
    'phải có dạng postgres://tài-khoản:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu (ký tự đặc biệt trong mật khẩu viết theo mã %)',
    (value) =>
      value === undefined ||
      (typeof value === 'string' && /^postgres(ql)?:\/\/\S+$/.test(value) && isReadable(value)),
  );
}

/** An address whose login and name can be read: a bare % in a password cannot. */
function isReadable(address: string): boolean {
  try {
    const { username, password, pathname } = new URL(address);
    [username, password, pathname].forEach((part) => decodeURIComponent(part));
    return true;
  } catch {
    return false;
  }
}

/** One variable of the environment: how its text becomes a value, which values hold, what to say of the others. */
function variable(
  expectation: string,
  holds: (value: unknown) => boolean,
  parse: (text: string) => unknown = (text) => text,
): PropertyDecorator {
  return (target, name) => {
    Expose()(target, name);
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? parse(value.trim()) : value))(
      target,
      name,
    );
    ValidateBy(
      { name: 'variable', validator: { validate: holds } },
      { message: `${String(name)} ${expectation}` },
    )(target, name);
  };
}
