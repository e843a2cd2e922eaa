import { Form, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { Disclosure } from './disclosure.tsx';
import type { RefusedSave } from './refused-save.ts';

type Props = {
  title: string;
  slug: string;
  version: number;
  /** The one of this thing, if its deletion was refused. */
  refused: RefusedSave | undefined;
};

/** Takes a thing away, after a second look; says why where it cannot go. */
export function DeleteForm({ title, slug, version, refused }: Props) {
  const navigation = useNavigation();
  const busy = navigation.state !== 'idle' && navigation.formData?.get('form') === `delete:${slug}`;
  return (
    <Disclosure title={title} open={refused !== undefined}>
      <Form method="post" preventScrollReset className="flex flex-col items-start gap-3">
        <input type="hidden" name="form" value={`delete:${slug}`} />
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="version" value={refused?.newer ?? version} />
        {refused && <ToastStrip tone="refused">{refused.error ?? m.dashboard_delete_stale()}</ToastStrip>}
        <p className="text-ink-2">{m.dashboard_delete_text()}</p>
        <Button look="danger" size="compact" busy={busy}>
          {m.dashboard_delete_go()}
        </Button>
      </Form>
    </Disclosure>
  );
}
