import { AsyncLocalStorage } from 'node:async_hooks';
import { overwriteGetLocale } from './paraglide/runtime.js';
import { type Language, languageOfPath } from './language.ts';

const store = new AsyncLocalStorage<Language>();
overwriteGetLocale(() => store.getStore() ?? 'en');

/** Renders in the language of the path, for every message function called on the way. */
export function inLanguageOf<T>(pathname: string, work: () => T): T {
  return store.run(languageOfPath(pathname.replace(/\.data$/, '')), work);
}
