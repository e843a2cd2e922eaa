import type { Item } from '#contract/catalogue.ts';
import { Link } from 'react-router';
import { useLocalPath } from '../i18n/path.ts';
import { places } from '../ui/places.ts';
import { RichWords } from '../ui/rich-words.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { AboutItem } from './about-item.tsx';

/** What is known about it, in words and as a table. */
export function Facts({ item }: { item: Pick<Item, 'description' | 'attributes'> }) {
  const local = useLocalPath();
  return (
    <section aria-labelledby="facts" className="flex flex-col gap-6">
      <AboutItem text={item.description} />
      {item.attributes.length > 0 && (
        <table className="w-full max-w-prose text-left">
          <caption className="sr-only">{m.store_facts()}</caption>
          <tbody>
            {item.attributes.map(({ code, name, value, link, picture, rich }) => (
              <tr key={code} className="border-b border-line">
                <th scope="row" className="py-2 pr-4 font-normal text-ink-2">
                  {name}
                </th>
                <td className="py-2 font-name">
                  {link ? (
                    <Link to={local(placeOf(link))} className="text-begun underline">
                      {value}
                    </Link>
                  ) : picture ? (
                    <img
                      src={`/media/${picture.key}/320.jpg`}
                      alt={picture.alt}
                      width={picture.width}
                      height={picture.height}
                      loading="lazy"
                      className="w-full max-w-facets"
                    />
                  ) : rich ? (
                    <RichWords text={value} />
                  ) : (
                    value
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type Named = NonNullable<Item['attributes'][number]['link']>;

function placeOf({ kind, slug }: Named): string {
  if (kind === 'category') return places.category(slug);
  return kind === 'seller' ? places.seller(slug) : places.item({ kind, slug });
}
