import type { Language } from '#contract/common.ts';
import type { Transaction } from '#kernel/database/database.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { HaatEvent } from '#kernel/events/event.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { newOrder, newVisit } from './mails/seller-news.ts';
import { type NoticeParams, noticeLink } from './notice-text.ts';
import { postMail } from './post-mail.ts';
import { putNotice } from './put-notice.ts';
import { type SellerPart, listMembers, readSellerPart } from './seller-queries.ts';

const footnotes: Record<Language, string> = {
  en: 'Owners of a seller get this mail for each new order.',
  bn: 'প্রতিটি নতুন অর্ডারে বিক্রেতার মালিকেরা এই মেইল পান।',
};

/**
 * Tells a seller of its part of a confirmed order: its owners by mail, each in their language, and every
 * member inside the market.
 */
export async function tellSeller(
  tx: Transaction,
  kernel: Kernel,
  event: HaatEvent,
  sellerId: string,
): Promise<void> {
  const seller: Principal = { audience: 'seller', sellerId, role: 'owner' };
  const parts = new Map<Language, SellerPart | undefined>();
  for (const member of await tx.engine.many(listMembers, { seller: sellerId })) {
    const language = member.language === 'bn' ? 'bn' : 'en';
    if (!parts.has(language)) {
      const asked = { order: event.subject, language, currency: kernel.config.HAAT_CURRENCY };
      parts.set(language, await kernel.db.as(seller).maybe(readSellerPart, asked));
    }
    const part = parts.get(language);
    if (!part) return;
    const goods = part.lines.some((line) => line.kind === 'product');
    const kind = goods ? 'seller_order' : 'seller_visit';
    const params = paramsOf(part);
    const dedupeKey = `${kind}:${event.subject}:${sellerId}:${member.person_id}`;
    if (member.role === 'owner') {
      const text = (goods ? newOrder : newVisit)(part, language);
      // Who works for several sellers lands in this one's workshop.
      const to = noticeLink(kind, event.subject, params);
      const path = `/portal/seller?${new URLSearchParams({ seller: part.seller_slug, to })}`;
      const footnote = footnotes[language];
      await postMail(tx, kernel, {
        kind,
        recipient: member.email,
        language,
        text,
        path,
        footnote,
        dedupeKey,
      });
    }
    await putNotice(tx, kernel, {
      personId: member.person_id,
      kind,
      orderId: event.subject,
      params,
      dedupeKey,
    });
  }
}

function paramsOf(part: SellerPart): NoticeParams {
  const [first] = part.visits;
  return {
    number: part.order_number,
    seller: { slug: part.seller_slug, order: part.id },
    visits: part.visits.length,
    ...(first && { visit: { start: first.start, time_zone: first.time_zone } }),
  };
}
