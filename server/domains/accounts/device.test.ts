import { expect, it } from 'vitest';
import { deviceNamed } from './device.ts';

it.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge on Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  ['haat-importer/2.1', 'haat-importer/2.1'],
  [undefined, 'Unknown device'],
])('calls %s %s', (agent, name) => {
  expect(deviceNamed(agent)).toBe(name);
});
