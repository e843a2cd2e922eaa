import { existsSync, realpathSync } from 'node:fs';
import { isIP } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** A setting that is missing or wrong. The message names it, says what is wrong and how to mend it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const flag = z.enum(['yes', 'no'], { error: 'must be yes or no' }).transform((value) => value === 'yes');
const text = z.string();
const word = <const T extends readonly [string, ...string[]]>(...words: T) =>
  z.enum(words, { error: `must be one of ${words.join(', ')}` });
const whole = (least: number, most: number) =>
  z
    .string()
    .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most, {
      message: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number);
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const url = (schemes: readonly string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
    message:
      `must be an address such as ${example}` +
      (example.includes('password') ? '; in its password @ is written %40, # %23 and / %2F' : ''),
  });
const postgresUrl = url(['postgres:', 'postgresql:'], 'postgres://haat:password@localhost:5432/haat');

const schema = z.object({
  HAAT_MODE: word('demo', 'production').default('demo'),
  PORT: whole(0, 65_535).default(3000),
  HOST: text.default('0.0.0.0'),
  HAAT_ORIGIN: url(['http:', 'https:'], 'https://market.example')
    .refine((value) => !URL.canParse(value) || new URL(value).href === `${new URL(value).origin}/`, {
      message: 'must have no path, query or user, such as https://market.example',
    })
    // As browsers write it in the Origin header: in small letters, without the usual port.
    .transform((value) => new URL(value).origin)
    .optional(),
  HAAT_DATA_DIR: text.default('.data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_WEB_URL: postgresUrl.optional(),
  DATABASE_DESK_URL: postgresUrl.optional(),
  DATABASE_POOL: whole(2, 100).default(10),
  HAAT_EMBEDDED: flag.default(false),
  HAAT_SECRET: z
    .string()
    .min(32, 'needs at least 32 characters; `openssl rand -hex 32` makes one')
    .optional(),
  HAAT_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be an IANA time zone such as Asia/Dhaka')
    .default('Asia/Dhaka'),
  HAAT_CURRENCY: z
    .string()
    .refine(
      (value) => Intl.supportedValuesOf('currency').includes(value),
      'must be an ISO 4217 code such as BDT',
    )
    .default('BDT'),
  SSLCOMMERZ_API_URL: url(['http:', 'https:'], 'https://sandbox.sslcommerz.com').optional(),
  SSLCOMMERZ_STORE_ID: text.max(30, 'has 30 characters at most').optional(),
  SSLCOMMERZ_STORE_PASSWORD: text.max(30, 'has 30 characters at most').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@mail.example:465').optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
      'must be a mail address such as Haat <market@example.com>',
    )
    .default('Haat <market@example.com>'),
  CORS_ORIGINS: list
    .refine((origins) => origins.every(isOriginPattern), {
      message:
        'must list origins such as https://app.example, without a path or a slash at the end; * stands for one ' +
        'label or a port and has two labels after it, as in https://*.preview.example.com',
    })
    .transform((origins) => origins.map((origin) => origin.toLowerCase()))
    .default([]),
  TRUSTED_PROXIES: list
    .refine((proxies) => proxies.every(isProxy), {
      message:
        'must list addresses, networks such as 10.0.0.0/8, or the words loopback, linklocal, uniquelocal',
    })
    .default(['loopback', 'linklocal', 'uniquelocal']),
  METRICS_TOKEN: z
    .string()
    .min(16, 'needs at least 16 characters; `openssl rand -hex 16` makes one')
    .optional(),
  LOG_LEVEL: word('fatal', 'error', 'warn', 'info', 'debug', 'silent').default('warn'),
});

/** Settings in whose value a secret may stand: it is never shown. */
const secret = /SECRET|PASSWORD|TOKEN|DATABASE_(WEB_|DESK_)?URL|SMTP_URL/;

/** The one error of a start that settings stop, with all that is wrong: `NAME: what is wrong and how to mend it`. */
export function cannotStart(...wrong: readonly string[]): ConfigError {
  return new ConfigError(`Haat cannot start:\n  ${wrong.join('\n  ')}`);
}

export type Config = ReturnType<typeof readConfig>;

/**
 * Reads and checks every setting; the environment wins over `.env`.
 * Throws one ConfigError that lists all wrong settings, so that they can be mended in one go.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env) {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map(({ path: [name = ''], message }) => {
        const is = secret.test(String(name)) ? '' : `, not “${given[String(name)]}”`;
        return `${String(name)}: ${message}${is} (see .env.example)`;
      });
  if (parsed.success) wrong.push(...missingInProduction(parsed.data), ...unusable(parsed.data));
  if (!parsed.success || wrong.length > 0) throw cannotStart(...wrong);
  const { data } = parsed;
  return Object.freeze({
    ...data,
    HAAT_DATA_DIR: realFolder(resolve(data.HAAT_DATA_DIR)),
    demo: data.HAAT_MODE === 'demo',
    production: data.HAAT_MODE === 'production',
  });
}

type Settings = z.infer<typeof schema>;

function missingInProduction(data: Settings): string[] {
  if (data.HAAT_MODE !== 'production') return [];
  const missing = (['HAAT_SECRET', 'HAAT_ORIGIN', 'SMTP_URL'] as const)
    .filter((name) => !data[name])
    .map((name) => `${name}: is needed in production (see .env.example)`);
  if (!data.DATABASE_URL && !data.HAAT_EMBEDDED) {
    missing.push(
      'DATABASE_URL: is needed in production; to run on the embedded PostgreSQL all the same set HAAT_EMBEDDED=yes',
    );
  }
  // Session cookies are Secure on https only; tests and trials on the machine itself have to do without.
  const { protocol, hostname } = new URL(data.HAAT_ORIGIN ?? 'https://x');
  if (protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    missing.push(
      'HAAT_ORIGIN: must start with https:// in production (http:// is for localhost alone); TLS may end at a proxy in front',
    );
  }
  return missing;
}

function unusable(data: Settings): string[] {
  const wrong: string[] = [];
  const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
  if (!data.DATABASE_URL && !supported.includes(`${process.platform}-${process.arch}`)) {
    wrong.push(
      `DATABASE_URL: the embedded PostgreSQL runs on Linux and macOS only; name a PostgreSQL 15 or newer here`,
    );
  }
  if (Boolean(data.SSLCOMMERZ_STORE_ID) !== Boolean(data.SSLCOMMERZ_STORE_PASSWORD)) {
    wrong.push('SSLCOMMERZ_STORE_PASSWORD: goes together with SSLCOMMERZ_STORE_ID; set both or neither');
  }
  for (const name of ['DATABASE_WEB_URL', 'DATABASE_DESK_URL'] as const) {
    if (data[name] && !data.DATABASE_URL)
      wrong.push(`${name}: goes together with DATABASE_URL; set that too`);
  }
  return wrong;
}

/** Whoever comes by a link means the same folder, and finds the claim of the one who runs on it. */
function realFolder(folder: string): string {
  const above = dirname(folder);
  if (existsSync(folder)) return realpathSync(folder);
  return above === folder ? folder : join(realFolder(above), basename(folder));
}

function isTimeZone(value: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

/** `https://*.com` would let in whoever buys a domain, so what follows a `*` is a domain of somebody's own. */
function isOriginPattern(pattern: string): boolean {
  const label = String.raw`[a-z0-9-]+`;
  const starred = String.raw`(?:[a-z0-9-]*\*[a-z0-9-]*\.)+${label}(?:\.${label})+`;
  const plain = String.raw`${label}(?:\.${label})*|\[[0-9a-f:]+\]`;
  return new RegExp(String.raw`^https?://(?:${starred}|${plain})(?::(?:\d{1,5}|\*))?$`, 'i').test(pattern);
}

function isProxy(proxy: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(proxy)) return true;
  const [address = '', bits, ...rest] = proxy.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** Loads `.env` of the working folder, if there is one; a variable that is set already stays. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
