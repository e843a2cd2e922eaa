import type { Item } from '#contract/catalogue.ts';
import { m } from '../i18n/paraglide/messages.js';
import { StallHeading } from '../ui/stall-heading.tsx';

/** What is known about it, in words and as a table. */
export function Facts({ item }: { item: Pick<Item, 'description' | 'attributes'> }) {
  return (
    <section aria-labelledby="facts" className="flex flex-col gap-6">
      <div>
        <StallHeading id="facts">{m.store_about_item()}</StallHeading>
        <p className="max-w-prose whitespace-pre-line">{item.description}</p>
      </div>
      {item.attributes.length > 0 && (
        <table className="w-full max-w-prose text-left">
          <caption className="sr-only">{m.store_facts()}</caption>
          <tbody>
            {item.attributes.map(({ code, name, value }) => (
              <tr key={code} className="border-b border-line">
                <th scope="row" className="py-2 pr-4 font-normal text-ink-2">
                  {name}
                </th>
                <td className="py-2 font-name">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
