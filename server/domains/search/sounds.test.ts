import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { market } from '#seed/market/index.ts';
import { type TestKernel, openTestKernel } from '#server/testing/test-kernel.ts';

/*
 * haat.roman and haat.sound_of are what the search uses; here a second hand spells Bangla in Latin letters as people do, each
 * letter in one of several ways, and both must sound alike.
 */
const spellings: Record<string, string[]> = {
  ক: ['k'],
  খ: ['kh', 'k'],
  গ: ['g'],
  ঘ: ['gh', 'g'],
  চ: ['ch'],
  ছ: ['ch', 'chh'],
  জ: ['j', 'z'],
  ঝ: ['jh', 'j'],
  ট: ['t'],
  ঠ: ['th', 't'],
  ড: ['d'],
  ঢ: ['dh', 'd'],
  ণ: ['n'],
  ত: ['t', 'th'],
  থ: ['th', 't'],
  দ: ['d'],
  ধ: ['dh', 'd'],
  ন: ['n'],
  প: ['p'],
  ফ: ['f', 'ph'],
  ব: ['b', 'v'],
  ভ: ['bh', 'v', 'b'],
  ম: ['m'],
  য: ['j', 'z'],
  র: ['r'],
  ল: ['l'],
  শ: ['sh', 's'],
  স: ['s', 'ss', 'sh'],
  হ: ['h'],
};
const vowels: Record<string, string[]> = {
  '': ['o', 'a', ''],
  'া': ['a', 'aa'],
  'ি': ['i', 'ee'],
  'ী': ['i', 'ee'],
  'ু': ['u', 'oo'],
  'ূ': ['u', 'oo'],
  'ে': ['e', 'ay'],
  'ো': ['o', 'oa'],
};

const syllable = fc
  .record({
    consonant: fc.constantFrom(...Object.keys(spellings)),
    vowel: fc.constantFrom(...Object.keys(vowels)),
  })
  .chain(({ consonant, vowel }) =>
    fc.record({
      bangla: fc.constant(consonant + vowel),
      latin: fc.constantFrom(...spellings[consonant]!),
      sound: fc.constantFrom(...vowels[vowel]!),
    }),
  );
// A silent vowel would let two consonants meet that Bangla keeps apart, such as s and h.
const word = fc.array(syllable, { minLength: 2, maxLength: 5 }).map((parts) => ({
  bangla: parts.map(({ bangla }) => bangla).join(''),
  latin: parts.map(({ latin, sound }, n) => latin + (sound || (n < parts.length - 1 ? 'o' : ''))).join(''),
}));

let test: TestKernel;
beforeAll(async () => {
  test = await openTestKernel();
});
afterAll(() => test.close());

it('a Bangla word sounds like each way people spell it in Latin letters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 20, maxLength: 20 }), async (words) => {
      const apart = await test.owner(
        `select * from (
           select bangla, latin, haat.sound_of(haat.roman(bangla)) as meant, haat.sound_of(latin) as typed
           from unnest($1::text[], $2::text[]) w(bangla, latin)) heard
         where meant <> typed`,
        [words.map(({ bangla }) => bangla), words.map(({ latin }) => latin)],
      );
      expect(apart).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);

it('nothing of a Bangla word is left in Bangla letters', async () => {
  const words = [...market.products, ...market.services].flatMap(
    ({ title }) => title.bn.match(/[\u0980-\u09FF]+/g) ?? [],
  );
  const rest = await test.owner<{ word: string; roman: string }>(
    `select word, haat.roman(word) as roman from unnest($1::text[]) word
     where word !~ '[০-৯]' and haat.roman(word) !~ '^[a-z]+$'`,
    [[...new Set(words)]],
  );
  expect(rest).toEqual([]);
});

it.each([
  ['pakha', 'পাখা'],
  ['bati', 'বাতি'],
  ['chula', 'চুলা'],
  ['balish', 'বালিশ'],
  ['ayna', 'আয়না'],
  ['moshari', 'মশারি'],
  ['shari', 'শাড়ি'],
  ['jharu', 'ঝাড়ু'],
  ['ghori', 'ঘড়ি'],
  ['bichana', 'বিছানা'],
  ['dorja', 'দরজা'],
  ['rannaghor', 'রান্নাঘর'],
])('%s sounds like %s', async (typed, meant) => {
  const [heard] = await test.owner('select haat.sound_of($1) as a, haat.sound_of(haat.roman($2)) as b', [
    typed,
    meant,
  ]);
  expect(heard!['a']).toBe(heard!['b']);
});
