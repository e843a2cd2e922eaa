import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { SkeletonCards, SkeletonRows, SkeletonSlots } from '../ui/skeletons.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { Table } from '../ui/table.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';

const rows = [
  { number: 'H-1042', customer: 'Nusrat Jahan', total: '৳ 3,800', state: <Badge tone="done">Paid</Badge> },
  { number: 'H-1041', customer: 'Tanvir Ahmed', total: '৳ 1,23,456', state: <Badge tone="late">Late</Badge> },
];

export function States() {
  return (
    <section className="flex flex-col gap-6">
      <StallHeading>Tables and states</StallHeading>
      <Table
        caption="Orders"
        rows={rows}
        rowKey={({ number }) => number}
        columns={[
          { key: 'number', head: 'Order', cell: ({ number }) => number },
          { key: 'customer', head: 'Customer', cell: ({ customer }) => customer, wideOnly: true },
          { key: 'state', head: 'Payment', cell: ({ state }) => state },
          { key: 'total', head: 'Total', cell: ({ total }) => total, figure: true },
        ]}
      />
      <ToastStrip tone="done" action={<Button look="text">To the basket</Button>}>
        Added. The fan arrives Mon 23 Nov.
      </ToastStrip>
      <ToastStrip>10:00 was taken a moment ago. 11:00 is free.</ToastStrip>
      <ToastStrip tone="refused">
        The gateway does not answer. The order is kept; try again in a minute.
      </ToastStrip>
      <Empty action={<Button>See the market</Button>}>Your basket is empty.</Empty>
      <ErrorState title="The times could not be loaded" action={<Button look="outline">Try again</Button>}>
        Your basket is as it was.
      </ErrorState>
      <SkeletonCards count={3} />
      <SkeletonRows count={2} picture />
      <SkeletonSlots />
    </section>
  );
}
