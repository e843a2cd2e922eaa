import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Field } from '../ui/field.tsx';
import { Textarea } from '../ui/textarea.tsx';
import { Words } from '../ui/words.tsx';

type Props = {
  language: 'en' | 'bn';
  name: string;
  values: Record<string, string>;
  errors: Record<string, string>;
};

const pauseMs = 400;

/** What a page says in one language, with its body beside it as readers will see it. */
export function PageWords({ language, name, values, errors }: Props) {
  const [body, setBody] = useState(values[`body.${language}`] ?? '');
  const shown = usePreview(body);
  const field = (of: string) => ({
    name: `${of}.${language}`,
    defaultValue: values[`${of}.${language}`],
    error: errors[of],
    lang: language,
  });
  return (
    <fieldset className="grid min-w-0 gap-4 border-t border-line pt-4">
      <legend className="text-20 font-bold" lang={language}>
        {name}
      </legend>
      <Field label={m.dashboard_page_title()} maxLength={160} {...field('title')} />
      <div className="grid gap-4 lg:grid-cols-2">
        <Textarea
          label={m.dashboard_page_body()}
          hint={m.dashboard_page_body_hint()}
          rows={14}
          maxLength={200_000}
          spellCheck
          onChange={(event) => setBody(event.currentTarget.value)}
          {...field('body')}
        />
        <section className="flex min-w-0 flex-col gap-1" aria-label={m.dashboard_page_preview()}>
          <p className="text-14 font-name">{m.dashboard_page_preview()}</p>
          <div className="rounded-control border border-line bg-surface p-4">
            {shown === '' ? (
              <p className="text-ink-3">{m.dashboard_page_preview_empty()}</p>
            ) : (
              <div lang={language}>
                <Words html={shown} />
              </div>
            )}
          </div>
        </section>
      </div>
      <details>
        <summary className="inline-flex min-h-control-compact items-center text-begun">
          {m.dashboard_page_meta()}
        </summary>
        <div className="grid gap-4 pt-2">
          <Field label={m.dashboard_page_meta_title()} optional maxLength={160} {...field('meta_title')} />
          <Textarea
            label={m.dashboard_page_meta_description()}
            hint={m.dashboard_page_meta_hint()}
            optional
            rows={2}
            maxLength={320}
            {...field('meta_description')}
          />
        </div>
      </details>
    </fieldset>
  );
}

/** The body as the market would keep it, asked for when the typing pauses; what is stored was cleaned before. */
function usePreview(body: string): string {
  const [stored] = useState(body);
  const { data, submit } = useFetcher<{ preview?: string }>();
  useEffect(() => {
    if (body === stored && data === undefined) return undefined;
    const timer = setTimeout(() => void submit({ intent: 'preview', body }, { method: 'post' }), pauseMs);
    return () => clearTimeout(timer);
    // What was answered must not ask again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [body]);
  return data?.preview ?? stored;
}
