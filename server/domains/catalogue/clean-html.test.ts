import { expect, it } from 'vitest';
import { cleanHtml, cleanTexts } from './clean-html.ts';

it.each([
  ['<p onclick="x()">Hi<script>steal()</script></p>', '<p>Hi</p>'],
  ['<h1>Big</h1><div>Box</div>', '<h2>Big</h2><p>Box</p>'],
  [
    '<p><a href="javascript:steal()">go</a> <a href="https://a.example" target="_top">out</a></p>',
    '<p><a>go</a> <a href="https://a.example">out</a></p>',
  ],
  [
    '<p><img src="https://spy.example/x.png" alt="x"><img src="/media/ab/cd/640.jpg" alt="fan"></p>',
    '<p><img src="/media/ab/cd/640.jpg" alt="fan" /></p>',
  ],
  [
    '<table style="color:red"><tr><td colspan="2">1</td></tr></table>',
    '<table><tr><td colspan="2">1</td></tr></table>',
  ],
  ['<p><iframe src="//x"></iframe><svg onload=x></svg>ok</p>', '<p>ok</p>'],
])('keeps of %s what may stay', (given, kept) => {
  expect(cleanHtml(given)).toBe(kept);
});

it('cleans what begins with a block and leaves plain text as it was typed', () => {
  expect(cleanTexts({ en: '<p>a<b onclick=x>b</b></p>', bn: '৫ < ৬ <br> এবং' })).toEqual({
    en: '<p>a<b>b</b></p>',
    bn: '৫ < ৬ <br> এবং',
  });
});
