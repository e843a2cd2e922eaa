import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChoices, writeChoices } from './choice-lines.ts';

it('reads a code with its names in both languages', () => {
  expect(readChoices('white | White | সাদা')).toEqual([{ code: 'white', name: { en: 'White', bn: 'সাদা' } }]);
});

it('leaves out a language that is not written', () => {
  expect(readChoices('white | White\nbrown | | বাদামি')).toEqual([
    { code: 'white', name: { en: 'White' } },
    { code: 'brown', name: { bn: 'বাদামি' } },
  ]);
});

it('makes the code of a line that is only a name', () => {
  expect(readChoices('Off-White (matt)')).toEqual([
    { code: 'off_white_matt', name: { en: 'Off-White (matt)' } },
  ]);
});

it('makes a code of a number too, as of a size', () => {
  expect(readChoices('37')).toEqual([{ code: '37', name: { en: '37' } }]);
});

it('counts empty lines for nothing, also those of Windows', () => {
  expect(readChoices('\r\n  \r\na | A\r\n')).toEqual([{ code: 'a', name: { en: 'A' } }]);
});

it('reads back what was written', () => {
  const word = fc.stringMatching(/^[a-zA-Zক-হ][a-zA-Zক-হ ]{0,8}[a-zA-Zক-হ]$/);
  const code = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
  const name = fc.oneof(fc.record({ en: word }), fc.record({ en: word, bn: word }), fc.record({ bn: word }));
  fc.assert(
    fc.property(fc.array(fc.record({ code, name })), (choices) => {
      expect(readChoices(writeChoices(choices))).toEqual(choices);
    }),
  );
});
