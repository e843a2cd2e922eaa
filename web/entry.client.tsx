import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { languageOfPath } from './i18n/language.ts';
import { overwriteGetLocale } from './i18n/paraglide/runtime.js';

// A build's scripts are in one language; while developing they are in both, and the path chooses.
if (import.meta.env.DEV) overwriteGetLocale(() => languageOfPath(window.location.pathname));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
