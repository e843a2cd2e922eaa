import type { Problem } from '#contract/problems.ts';
import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';

type Fields = { terms?: string; leads_to?: string };

/** Why a group was not kept, with what was typed; `id` is empty for a new one. */
export type SynonymReply = { id: string; error: string | null; errors: Fields; typed: Fields };

/** Adds, changes or removes a group and goes back to the list, which says what happened. */
export async function keepSynonym({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { api } = context.get(pageContext);
  const [id, move] = [formText(form, 'id'), formText(form, 'move')];
  const typed = { terms: String(form.get('terms') ?? ''), leads_to: String(form.get('leads_to') ?? '') };
  const body = { terms: linesOf(typed.terms), leads_to: linesOf(typed.leads_to) };
  const which = { params: { id }, version: Number(formText(form, 'version')) || 1 };
  const result = await (move === 'remove'
    ? api('DELETE /admin/synonyms/{id}', which)
    : id
      ? api('PUT /admin/synonyms/{id}', { ...which, body })
      : api('POST /admin/synonyms', { body }));
  if (!result.ok) return data(refused(result.problem, id, typed), { status: result.problem.status });
  const { pathname, searchParams } = new URL(request.url);
  const kept = new URLSearchParams(searchParams);
  kept.delete('done');
  kept.set('done', move === 'remove' ? 'removed' : id ? 'changed' : 'added');
  return redirect(`${pathname.replace(/\.data$/, '')}?${kept}`, 303);
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function refused(problem: Problem, id: string, typed: Required<Fields>): SynonymReply {
  const errors: Fields = {};
  for (const { pointer } of problem.errors ?? []) {
    if (/\/terms/.test(pointer)) errors.terms = m.dashboard_synonym_terms_needed();
    if (/\/leads_to/.test(pointer)) errors.leads_to = m.dashboard_synonym_leads_wrong();
  }
  const told = Object.keys(errors).length > 0;
  const stale = problem.code === 'precondition_failed' || problem.code === 'not_found';
  return {
    id,
    error: told ? null : stale ? m.dashboard_synonym_stale() : (problem.detail ?? problem.title),
    errors,
    typed,
  };
}
