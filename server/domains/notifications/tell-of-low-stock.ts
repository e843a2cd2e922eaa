import type { Language } from '#contract/common.ts';
import { t } from '#kernel/database/columns.ts';
import type { Transaction } from '#kernel/database/database.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { lowStock } from './mails/low-stock.ts';
import { postMail } from './post-mail.ts';
import { putNotice } from './put-notice.ts';
import { listMembers } from './seller-queries.ts';

type Texts = Record<string, string>;

/** A warning that still stands; runs as engine. */
const readWarning = statement({
  name: 'notifications/read-warning',
  params: { alert: t.uuid, seller: t.uuid },
  row: {
    listing_id: t.uuid,
    title: t.json<Texts>(),
    place: t.json<Texts>(),
    sku: t.text,
    free: t.int,
    low_below: t.int,
    seller_slug: t.text,
  },
  text: `
    select a.listing_id, f.title, o.name as place, f.sku, s.on_hand - s.held as free, a.low_below, f.seller_slug
    from haat.stock_alerts a
    join haat.stock s on s.listing_id = a.listing_id and s.location_id = a.location_id
    join haat.locations o on o.id = a.location_id
    join haat.listing_faces f on f.listing_id = a.listing_id and f.seller_id = $seller
    where a.id = $alert and a.closed_at is null`,
});

const footnotes: Record<Language, string> = {
  en: 'Owners of a seller get this mail when a shelf falls below the number set on its stock page.',
  bn: 'মজুতের পাতায় ঠিক করা সংখ্যার নিচে নামলে বিক্রেতার মালিকেরা এই মেইল পান।',
};

/**
 * Tells a seller that a shelf runs low, if it still does: its owners by mail, each in their language, and every member
 * inside the market.
 */
export async function tellOfLowStock(
  tx: Transaction,
  kernel: Kernel,
  sellerId: string,
  alertId: string,
): Promise<void> {
  const warning = await tx.engine.maybe(readWarning, { alert: alertId, seller: sellerId });
  if (!warning) return;
  const { listing_id: listing, title, place, free, seller_slug: slug } = warning;
  const to = `/portal/stock/${listing}`;
  for (const member of await tx.engine.many(listMembers, { seller: sellerId })) {
    const language = member.language === 'bn' ? 'bn' : 'en';
    const dedupeKey = `stock_low:${alertId}:${member.person_id}`;
    if (member.role === 'owner') {
      await postMail(tx, kernel, {
        kind: 'stock_low',
        recipient: member.email,
        language,
        text: lowStock(warning, language),
        path: `/portal/seller?${new URLSearchParams({ seller: slug, to })}`,
        footnote: footnotes[language],
        dedupeKey,
      });
    }
    await putNotice(tx, kernel, {
      personId: member.person_id,
      kind: 'stock_low',
      orderId: alertId,
      params: { number: '', seller: { slug }, shelf: { title, place, left: free, listing } },
      dedupeKey,
    });
  }
}
