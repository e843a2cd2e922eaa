import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfigError, loadDotEnv, readConfig } from './config.ts';

const production = {
  HAAT_MODE: 'production',
  HAAT_SECRET: 'x'.repeat(32),
  HAAT_ORIGIN: 'https://market.example',
  SMTP_URL: 'smtps://mail.example',
  DATABASE_URL: 'postgres://haat@db.example/haat',
};

function refusalOf(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  return 'taken';
}

describe('without any setting', () => {
  it('is a demo on port 3000 with the data beside it', () => {
    const config = readConfig({ DATABASE_URL: 'postgres://localhost/haat' });
    expect(config).toMatchObject({
      demo: true,
      production: false,
      PORT: 3000,
      HAAT_CURRENCY: 'BDT',
      HAAT_TIME_ZONE: 'Asia/Dhaka',
    });
    expect(isAbsolute(config.HAAT_DATA_DIR)).toBe(true);
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('takes an empty setting for a missing one, as env files leave them', () => {
    expect(readConfig({ PORT: '', HAAT_SECRET: '', SMTP_URL: '' }).PORT).toBe(3000);
  });
});

describe('values', () => {
  it('reads numbers, lists and yes or no', () => {
    const config = readConfig({
      PORT: '8080',
      DATABASE_POOL: '4',
      HAAT_EMBEDDED: 'yes',
      CORS_ORIGINS: 'https://a.example, https://b.example,',
    });
    expect(config).toMatchObject({ PORT: 8080, DATABASE_POOL: 4, HAAT_EMBEDDED: true });
    expect(config.CORS_ORIGINS).toEqual(['https://a.example', 'https://b.example']);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'eighty'],
    ['HAAT_MODE', 'staging'],
    ['HAAT_EMBEDDED', 'true'],
    ['HAAT_SECRET', 'short'],
    ['HAAT_ORIGIN', 'market.example'],
    ['HAAT_CURRENCY', 'taka'],
    ['HAAT_TIME_ZONE', 'Asia/Mirpur'],
    ['DATABASE_URL', 'mysql://localhost/haat'],
    ['DATABASE_POOL', '1'],
    ['SMTP_URL', 'http://mail.example'],
    ['METRICS_TOKEN', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['PORT', '80.5'],
    ['HAAT_ORIGIN', 'https://market.example/shop'],
    ['HAAT_CURRENCY', 'XXQ'],
    ['DATABASE_URL', 'postgres://haat:p#ss/word@localhost/haat'],
    ['MAIL_FROM', 'the market'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'app.example'],
    ['CORS_ORIGINS', 'https://app.example/'],
    ['CORS_ORIGINS', 'https://*.com'],
    ['CORS_ORIGINS', 'https://app.example,ftp://b.example'],
    ['TRUSTED_PROXIES', 'nginx'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ])('%s refuses %s and is named in the message', (name, value) => {
    expect(refusalOf({ [name]: value })).toContain(`${name}: `);
  });

  it('names all that is wrong at once', () => {
    const message = refusalOf({ PORT: 'x', HAAT_MODE: 'y', LOG_LEVEL: 'z' });
    expect(message.match(/^ {2}(PORT|HAAT_MODE|LOG_LEVEL): /gm)).toHaveLength(3);
  });

  it('says what would be right, and what stands there', () => {
    expect(refusalOf({ PORT: 'eighty' })).toBe(
      'Haat cannot start:\n  PORT: must be a whole number from 0 to 65535, not “eighty” (see .env.example)',
    );
    expect(refusalOf({ HAAT_MODE: 'prod' })).toContain('must be one of demo, production, not “prod”');
    expect(refusalOf({ HAAT_ORIGIN: 'market' }).split('\n')).toHaveLength(2);
  });

  it('takes origins with a star where a domain follows it, and any port of this machine', () => {
    const patterns = [
      'https://app.example',
      'https://*.preview.example.com',
      'http://localhost:*',
      'http://[::1]:3000',
    ];
    expect(
      readConfig({ CORS_ORIGINS: [...patterns, 'https://Shop-*.vercel.app'].join(',') }).CORS_ORIGINS,
    ).toEqual([...patterns, 'https://shop-*.vercel.app']);
  });

  it('writes the origin as browsers do', () => {
    expect(readConfig({ HAAT_ORIGIN: 'https://Market.Example:443/' }).HAAT_ORIGIN).toBe(
      'https://market.example',
    );
  });

  it('wants the owner of a database where its logins are named', () => {
    expect(refusalOf({ DATABASE_WEB_URL: 'postgres://a@b/c' })).toContain('DATABASE_WEB_URL: ');
    expect(refusalOf({ DATABASE_DESK_URL: 'postgres://a@b/c' })).toContain('DATABASE_DESK_URL: ');
  });

  it('never shows the value of a secret', () => {
    const message = refusalOf({
      HAAT_SECRET: 'hunter2-and-more',
      METRICS_TOKEN: 'hunter3',
      DATABASE_URL: 'mysql://a:hunter4@b/c',
      SMTP_URL: 'http://a:hunter5@b',
      SSLCOMMERZ_STORE_PASSWORD: 'hunter6'.repeat(5),
    });
    expect(message).not.toMatch(/hunter/);
  });

  it('wants the store and its password together', () => {
    expect(refusalOf({ SSLCOMMERZ_STORE_ID: 'store1' })).toContain('SSLCOMMERZ_STORE_PASSWORD');
    expect(refusalOf({ SSLCOMMERZ_STORE_PASSWORD: 'secret1' })).toContain('SSLCOMMERZ_STORE_ID');
  });
});

describe('production', () => {
  it('starts with what it needs', () => {
    expect(readConfig(production)).toMatchObject({ production: true, demo: false });
  });

  it.each(['HAAT_SECRET', 'HAAT_ORIGIN', 'SMTP_URL', 'DATABASE_URL'])('does not start without %s', (name) => {
    expect(refusalOf({ ...production, [name]: undefined })).toContain(`${name}: is needed in production`);
  });

  it('wants https, but on the machine itself', () => {
    expect(refusalOf({ ...production, HAAT_ORIGIN: 'http://market.example' })).toContain(
      'HAAT_ORIGIN: must start',
    );
    expect(refusalOf({ ...production, HAAT_ORIGIN: 'http://localhost:3000' })).toBe('taken');
  });

  it('runs on the embedded PostgreSQL only when asked to', () => {
    expect(readConfig({ ...production, DATABASE_URL: undefined, HAAT_EMBEDDED: 'yes' }).production).toBe(
      true,
    );
  });
});

describe('.env', () => {
  const home = process.cwd();
  let folder = '';
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
    delete process.env.HAAT_TEST_ONE;
    delete process.env.HAAT_TEST_TWO;
  });

  it('gives what the environment does not', () => {
    folder = mkdtempSync(join(tmpdir(), 'haat-env-'));
    process.chdir(folder);
    loadDotEnv();
    writeFileSync('.env', 'HAAT_TEST_ONE=file\nHAAT_TEST_TWO=file\n');
    process.env.HAAT_TEST_ONE = 'environment';
    loadDotEnv();
    expect([process.env.HAAT_TEST_ONE, process.env.HAAT_TEST_TWO]).toEqual(['environment', 'file']);
  });

  it('is explained in .env.example, setting by setting', () => {
    const source = readFileSync(join(import.meta.dirname, 'config.ts'), 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map((found) => found[1]);
    const example = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8');
    const explained = [...example.matchAll(/^# ?([A-Z_]+)=/gm)].map((found) => found[1]);
    expect(known.length).toBeGreaterThan(20);
    expect(explained.toSorted()).toEqual(known.toSorted());
  });
});
