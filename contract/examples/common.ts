import { pictures, taka, visit } from './story.ts';
import type { Message } from '../common.ts';

export const warning: Message = {
  severity: 'warning',
  code: 'price_changed',
  pointer: '/lines/0/unit_price',
  detail: 'Dokhina Classic 56-inch ceiling fan now costs ৳ 2,850.',
};

export const commonComponents = {
  Texts: { en: 'Ceiling fan', bn: 'সিলিং ফ্যান' },
  Money: taka(2850),
  Rating: { average: 4.67, count: 12 },
  Picture: pictures.whiteFan,
  Interval: visit,
  Message: warning,
};
