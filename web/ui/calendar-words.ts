import type { Language } from '../i18n/language.ts';

const en = {
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  /** Where room is narrow; by number of the day. */
  stripWeekdays: {} as Record<number, string>,
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  hour: 'h',
  minute: 'min',
  day: 'd',
};

const bn: typeof en = {
  weekdays: ['রবি', 'সোম', 'মঙ্গল', 'বুধ', 'বৃহস্পতি', 'শুক্র', 'শনি'],
  stripWeekdays: { 4: 'বৃহ' },
  months: [
    'জানুয়ারি',
    'ফেব্রুয়ারি',
    'মার্চ',
    'এপ্রিল',
    'মে',
    'জুন',
    'জুলাই',
    'আগস্ট',
    'সেপ্টেম্বর',
    'অক্টোবর',
    'নভেম্বর',
    'ডিসেম্বর',
  ],
  today: 'আজ',
  tomorrow: 'আগামীকাল',
  yesterday: 'গতকাল',
  hour: 'ঘণ্টা',
  minute: 'মিনিট',
  day: 'দিন',
};

/** Short words of dates, by language; a browser's build holds those of one (web/i18n/one-language-build.ts). */
export const calendarWords: Record<Language, typeof en> = { en, bn };
