import { z } from 'zod';

/** Integer minor units (poisha) with their ISO 4217 currency. */
export const money = z
  .object({ amount: z.int(), currency: z.string().length(3) })
  .meta({ id: 'Money', example: { amount: 125000, currency: 'BDT' } });
export type Money = z.infer<typeof money>;

/** RFC 3339 in UTC. */
export const instant = z.iso.datetime({ offset: true });
/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date();
export const id = z.uuid();
export const slug = z.string().regex(/^[a-z0-9-]{1,120}$/);

export const language = z.enum(['en', 'bn']);
export type Language = z.infer<typeof language>;

export const itemKind = z.enum(['product', 'service']);

/**
 * A text per language as staff write it, at most so many letters each. Spaces around it go; a language left empty is
 * left out; one language there must be.
 */
export const texts = (most: number) =>
  z
    .object({ en: z.string().trim().max(most).optional(), bn: z.string().trim().max(most).optional() })
    .transform(({ en, bn }) => ({ ...(en && { en }), ...(bn && { bn }) }))
    .refine((said) => Object.keys(said).length > 0, {
      message: 'Write it in one language at least.',
      path: ['en'],
    });
/** The same as it is read back. */
export const textsSaid = z
  .object({ en: z.string().optional(), bn: z.string().optional() })
  .meta({ id: 'Texts', example: { en: 'Ceiling fan', bn: 'সিলিং ফ্যান' } });

export const rating = z
  .object({ average: z.number().nullable(), count: z.int() })
  .meta({ id: 'Rating', description: 'Average of 1 to 5, null as long as nobody has rated.' });

/** `key` is the picture's address below the media host; widths that exist are listed. */
export const picture = z
  .object({
    key: z.string(),
    width: z.int(),
    height: z.int(),
    alt: z.string(),
    focus: z
      .array(z.int())
      .length(2)
      .optional()
      .describe(
        'What stays in sight when it is cut, in per cent from the left and the top; the middle unless said.',
      ),
  })
  .meta({ id: 'Picture' });
export type Picture = z.infer<typeof picture>;

export const interval = z
  .object({ start: instant, end: instant, time_zone: z.string() })
  .meta({ id: 'Interval', description: 'End exclusive; the wall clock of time_zone is the promise.' });
export type Interval = z.infer<typeof interval>;

/** A page of a list; `next_cursor` goes back as `cursor` with the same filters and sort. */
export function page<T extends z.ZodType>(row: T) {
  return z.object({ data: z.array(row), has_more: z.boolean(), next_cursor: z.string().nullable() });
}

export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .transform((value) => Math.min(value, 100)),
  cursor: z.string().max(400).optional(),
};

/** What a basket or checkout has to say; protocol faults are problems instead. */
export const message = z
  .object({
    severity: z.enum(['error', 'warning', 'info']),
    code: z.string(),
    pointer: z.string().describe('JSON Pointer into the reply'),
    detail: z.string(),
  })
  .meta({ id: 'Message' });
export type Message = z.infer<typeof message>;

/** Accepts Bangla digits, spaces, `880…` and `01…`; gives E.164. Other countries come with `+`. */
export const phone = z
  .string()
  .max(30)
  .transform((value) => normalisePhone(value))
  .refine((value) => /^\+[1-9]\d{7,14}$/.test(value), {
    message: 'Give a phone number such as 01712 345678.',
  });

/** Bangla digits as Latin ones: people write back what a Bangla page shows them. */
export const latinDigits = (text: string): string =>
  text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6));

function normalisePhone(value: string): string {
  const digits = latinDigits(value).replace(/[\s().-]/g, '');
  if (/^01[3-9]\d{8}$/.test(digits)) return `+88${digits}`;
  if (/^8801[3-9]\d{8}$/.test(digits)) return `+${digits}`;
  return digits;
}

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ message: 'Give an e-mail address such as name@example.com.' }));
