import { t } from '#kernel/database/columns.ts';
import type { Principal } from '#kernel/database/principal.ts';
import { statement } from '#kernel/database/statement.ts';
import type { Gatekeeper } from '#kernel/http/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';

const sees = (name: string, table: string) =>
  statement({
    name: `realtime/sees-${name}`,
    params: { id: t.uuid },
    row: { id: t.uuid },
    text: `select id from haat.${table} where id = $id`,
  });
const own = {
  basket: sees('basket', 'baskets'),
  order: sees('order', 'orders'),
  booking: sees('booking', 'bookings'),
};

/** Who may listen to which live topic: what one may read, one may hear of. Stock and slots are for everybody. */
export function mayListen(kernel: Kernel, gatekeeper: Gatekeeper) {
  return async (principal: Principal, topic: string): Promise<boolean> => {
    const [kind = '', id = ''] = topic.split(':');
    if (kind === 'listing' || kind === 'slots') return true;
    const { personId } = principal;
    if (kind === 'admin') return Boolean(personId && (await gatekeeper.staffRole(personId)));
    if (kind === 'user') return personId === id;
    if (kind === 'seller') {
      return Boolean(personId && (await gatekeeper.memberships(personId)).some((one) => one.sellerId === id));
    }
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return false;
    const statement = own[kind as keyof typeof own];
    return statement ? (await kernel.db.as(principal).maybe(statement, { id })) !== undefined : false;
  };
}
