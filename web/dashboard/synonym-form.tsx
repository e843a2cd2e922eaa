import { Form, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';
import { Textarea } from '../ui/textarea.tsx';
import type { SynonymReply } from './synonyms-action.server.ts';

type Props = {
  /** What is changed; without it a new group is added. */
  synonym?: { id: string; terms: readonly string[]; leads_to: readonly string[]; version: number };
  /** The refusal of this form. */
  reply: SynonymReply | undefined;
};

/** One term in a line, in whatever language. */
export function SynonymForm({ synonym, reply }: Props) {
  const sending = useNavigation().state === 'submitting';
  const lines = (terms: readonly string[] = []) => terms.join('\n');
  return (
    <Form method="post" preventScrollReset noValidate className="flex max-w-form flex-col gap-3 py-3">
      {synonym && <input type="hidden" name="id" value={synonym.id} />}
      {synonym && <input type="hidden" name="version" value={synonym.version} />}
      {reply?.error && (
        <p role="alert" className="text-morich">
          {reply.error}
        </p>
      )}
      <Textarea
        label={m.dashboard_synonym_terms()}
        hint={m.dashboard_synonym_terms_hint()}
        name="terms"
        rows={4}
        maxLength={2500}
        autoComplete="off"
        defaultValue={reply?.typed.terms ?? lines(synonym?.terms)}
        error={reply?.errors.terms}
      />
      <Textarea
        label={m.dashboard_synonym_leads()}
        hint={m.dashboard_synonym_leads_hint()}
        optional
        name="leads_to"
        rows={2}
        maxLength={1500}
        autoComplete="off"
        defaultValue={reply?.typed.leads_to ?? lines(synonym?.leads_to)}
        error={reply?.errors.leads_to}
      />
      <p className="flex flex-wrap gap-3">
        <Button size="compact" name="move" value={synonym ? 'change' : 'add'} busy={sending}>
          {synonym ? m.dashboard_synonym_save() : m.dashboard_synonym_add()}
        </Button>
        {synonym && (
          <Button size="compact" look="danger" name="move" value="remove" busy={sending}>
            {m.dashboard_synonym_remove()}
          </Button>
        )}
      </p>
    </Form>
  );
}
