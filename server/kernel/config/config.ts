import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** A setting that is missing or wrong. The message names it, says what is wrong and how to mend it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const flag = z.enum(['yes', 'no']).transform((value) => value === 'yes');
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const url = (...schemes: string[]) =>
  z.url().refine((value) => schemes.some((scheme) => value.startsWith(`${scheme}:`)), {
    message: `must start with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  });

const schema = z.object({
  HAAT_MODE: z.enum(['demo', 'production']).default('demo'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  HAAT_ORIGIN: url('http', 'https').optional(),
  HAAT_DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: url('postgres', 'postgresql').optional(),
  DATABASE_WEB_URL: url('postgres', 'postgresql').optional(),
  DATABASE_DESK_URL: url('postgres', 'postgresql').optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  HAAT_EMBEDDED: flag.default(false),
  HAAT_SECRET: z
    .string()
    .min(32, 'needs at least 32 characters; `openssl rand -hex 32` makes one')
    .optional(),
  HAAT_TIME_ZONE: z.string().default('Asia/Dhaka'),
  HAAT_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as BDT')
    .default('BDT'),
  SSLCOMMERZ_API_URL: url('http', 'https').optional(),
  SSLCOMMERZ_STORE_ID: z.string().min(1).max(30).optional(),
  SSLCOMMERZ_STORE_PASSWORD: z.string().min(1).max(30).optional(),
  SMTP_URL: url('smtp', 'smtps').optional(),
  MAIL_FROM: z.string().default('Haat <market@example.com>'),
  CORS_ORIGINS: list.default([]),
  TRUSTED_PROXIES: list.default(['loopback', 'linklocal', 'uniquelocal']),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

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
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message} (see .env.example)`);
  if (parsed.success) wrong.push(...missingInProduction(parsed.data), ...unusable(parsed.data));
  if (!parsed.success || wrong.length > 0)
    throw new ConfigError(`Haat cannot start:\n  ${wrong.join('\n  ')}`);
  const { data } = parsed;
  return Object.freeze({
    ...data,
    HAAT_DATA_DIR: resolve(data.HAAT_DATA_DIR),
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
  try {
    new Intl.DateTimeFormat('en', { timeZone: data.HAAT_TIME_ZONE });
  } catch {
    wrong.push(`HAAT_TIME_ZONE: "${data.HAAT_TIME_ZONE}" is no IANA time zone; try Asia/Dhaka`);
  }
  return wrong;
}

/** Loads `.env` of the working folder, if there is one; a variable that is set already stays. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
