import { Form, useSubmit } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { buttonClass } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import type { ListAddress, Sort } from './list-query.ts';

const names: Record<Sort, () => string> = {
  popular: m.list_sort_popular,
  rating: m.list_sort_rating,
  newest: m.list_sort_newest,
  price: m.list_sort_price,
  '-price': m.list_sort_price_down,
  title: m.list_sort_title,
  '-title': m.list_sort_title_down,
};

type Props = { address: ListAddress; /** Of a search without a chosen order. */ relevance?: boolean };

/** The order of a list. Chooses at once; without JavaScript there is a button. */
export function SortForm({ address, relevance }: Props) {
  const submit = useSubmit();
  const chosen = address.find(([name]) => name === 'sort')?.[1];
  const options = Object.entries(names).map(([value, label]) => ({ value, label: label() }));
  return (
    <Form
      preventScrollReset
      className="flex min-w-0 items-center gap-2"
      onChange={(event) => void submit(event.currentTarget, { preventScrollReset: true })}
    >
      {address.map(([name, value]) =>
        name === 'sort' ? null : <input key={`${name} ${value}`} type="hidden" name={name} value={value} />,
      )}
      <Select
        key={chosen}
        name="sort"
        label={m.list_sort()}
        labelHidden
        defaultValue={chosen ?? (relevance ? '' : 'popular')}
        options={relevance ? [{ value: '', label: m.list_sort_relevance() }, ...options] : options}
      />
      <span className="hidden no-script:block">
        <button className={buttonClass({ look: 'outline' })}>{m.list_sort_apply()}</button>
      </span>
    </Form>
  );
}
