import type { Problem } from '#contract/problems.ts';
import { data } from 'react-router';
import { faultText } from './fault-text.ts';

/** What the action of an editor answers when nothing was saved. */
export type RefusedSave = {
  /** Which form of the page. */
  form: string;
  /** By field. */
  errors: Record<string, string>;
  /** What no field is to blame for. */
  error: string | null;
  /** As typed. */
  typed: Record<string, string>;
  /** The version somebody else made meanwhile; saving on top of it is a choice now. */
  newer: number | null;
};

type More = {
  /** Which form of the page. */
  as: string;
  /** What no field is to blame for, in this page's words. */
  inUse?: string;
  newer?: number | null;
  /** Where the fields of the request stand in the form, if elsewhere. */
  fieldOf?: (path: string) => string;
};

/** A refusal at the fields of the form, with everything that was typed. */
export function refuseSave(problem: Problem, form: FormData, { as, inUse, newer = null, fieldOf }: More) {
  const typed = typedIn(form);
  const errors: Record<string, string> = {};
  let error: string | null = null;
  for (const fault of problem.errors ?? []) {
    const path = fault.pointer.replace(/^\//, '').replaceAll('/', '.');
    const field = fieldAt(typed, fieldOf ? fieldOf(path) : path);
    const said = faultText(field, fault, typed);
    if (field in typed) errors[field] ??= said;
    else error ??= said;
  }
  if (newer === null && Object.keys(errors).length === 0) {
    error ??= (problem.code === 'in_use' && inUse) || problem.detail || problem.title;
  }
  return data<RefusedSave>({ form: as, errors, error, typed, newer }, { status: problem.status });
}

/** The field that holds what a path points at: itself, what it is a part of, or its English text. */
export function fieldAt(typed: Record<string, string>, path: string): string {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (at in typed) return at;
    if (`${at}.en` in typed) return `${at}.en`;
  }
  return path;
}

export function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}
