import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Api } from '#kernel/http/api.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { refuse } from '#kernel/refusal/refusal.ts';

const row = {
  id: t.uuid,
  seller: t.text.orNull,
  rate_bp: t.int,
  fixed: t.bigint,
  valid_from: t.instant,
  in_force: t.bool,
};
const columns = `c.id, s.slug as seller, c.rate_bp, c.fixed::bigint as fixed, c.valid_from,
  c.valid_from <= haat.now() and not exists (select from haat.commission_terms later
    where later.seller_id is not distinct from c.seller_id and later.valid_from > c.valid_from
      and later.valid_from <= haat.now()) as in_force`;

const listTerms = statement({
  name: 'sellers/list-commission-terms',
  params: { seller: t.text.orNull },
  row,
  text: `
    select ${columns} from haat.commission_terms c left join haat.sellers s on s.id = c.seller_id
    where $seller is null or s.slug = $seller order by c.valid_from desc, c.id desc limit 200`,
});

/** No row where there is no such seller, or terms from that very instant. */
const insertTerms = statement({
  name: 'sellers/insert-commission-terms',
  params: {
    id: t.uuid,
    seller: t.text.orNull,
    rate_bp: t.int,
    fixed: t.bigint,
    valid_from: t.instant.orNull,
  },
  row,
  text: `
    with made as (
      insert into haat.commission_terms (id, seller_id, rate_bp, fixed, valid_from, created_at)
      select $id, s.id, $rate_bp, $fixed, coalesce($valid_from, haat.now()), haat.now()
      from (select 1) one left join haat.sellers s on s.slug = $seller
      where $seller is null or s.id is not null
      on conflict do nothing
      returning id, seller_id, rate_bp, fixed, valid_from
    )
    select ${columns} from made c left join haat.sellers s on s.id = c.seller_id`,
});

/** What the market keeps of each line. Support staff read it, operators set it; what was sold keeps its terms. */
export function commissionRoutes(api: Api, kernel: Kernel): void {
  api.serve('GET /admin/commission-terms', async ({ principal, query }) => ({
    data: await kernel.db.as(principal).many(listTerms, { seller: query.seller ?? null }),
  }));

  api.serve('POST /admin/commission-terms', ({ principal, body, transaction }) =>
    transaction(async (tx) => {
      if (principal.role !== 'operator') return refuse('not_allowed');
      const from = body.valid_from ?? null;
      if (from !== null && Date.parse(from) < tx.now().getTime() - 60_000)
        return refuse('invalid_request', 'Terms cannot begin in the past.', '/valid_from');
      const made = await tx.engine.maybe(insertTerms, {
        ...body,
        id: kernel.ids.uuid(),
        valid_from: from,
      });
      return (
        made ??
        refuse('invalid_request', 'There is no such seller, or terms from then are set already.', '/seller')
      );
    }),
  );
}
