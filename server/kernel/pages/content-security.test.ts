import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentSecurityPolicy, pageHeaders } from './content-security.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const directives = (html: string, targets: string[] = []) =>
  Object.fromEntries(
    contentSecurityPolicy(html, targets)
      .split('; ')
      .map((one) => [one.split(' ')[0], one.split(' ').slice(1)]),
  );

it('allows exactly the inline scripts of the page, byte for byte', () => {
  const html = `<html><head><script>a("আ")</script><script type="module" async="">
    import b;</script><script src="/assets/x.js"></script><script type="module" src="/assets/y.js">fallback</script>
    <script type="application/ld+json">{"@type":"Product"}</script><script type="application/json">{}</script>
    <script>a("আ")</script></head></html>`;
  expect(directives(html)['script-src']).toEqual(["'self'", hash('a("আ")'), hash('\n    import b;')]);
  expect(directives('<p>none</p>')['script-src']).toEqual(["'self'"]);
});

it('allows nothing inline but style attributes, no frames, no other base', () => {
  const policy = directives('<script>x</script>', ['https://gateway.example']);
  expect(policy).toMatchObject({
    'default-src': ["'self'"],
    'style-src': ["'self'"],
    'form-action': ["'self'", 'https://gateway.example'],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  });
  for (const [name, values] of Object.entries(policy)) {
    expect(values, name).not.toContain('*');
    expect(values, name).not.toContain("'unsafe-eval'");
    if (name !== 'style-src-attr') expect(values, name).not.toContain("'unsafe-inline'");
  }
});

it('asks for https for a year where there is https', () => {
  expect(pageHeaders(true)['strict-transport-security']).toMatch(/^max-age=31536000\b/);
  expect(pageHeaders(false)['strict-transport-security']).toBeUndefined();
  expect(pageHeaders(false)).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
  });
});
