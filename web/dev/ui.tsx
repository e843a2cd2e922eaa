import { Awning } from '../ui/awning.tsx';
import { LanguageLink } from '../ui/language-link.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { Commerce } from './ui-commerce.tsx';
import { Floating } from './ui-floating.tsx';
import { Forms } from './ui-forms.tsx';
import { States } from './ui-states.tsx';
import { Words } from './ui-words.tsx';

export function meta() {
  return [{ title: 'Components · Haat' }, { name: 'robots', content: 'noindex' }];
}

/** Every component in every state, both themes side by side. */
export default function Ui() {
  return (
    <main id="content">
      <h1 className="sr-only">Components</h1>
      <div className="grid lg:grid-cols-2">
        {(['light', 'dark'] as const).map((theme) => (
          <div key={theme} data-theme={theme} className="min-w-0 bg-ground pb-12 text-ink">
            <div className="roof flex items-center gap-6 px-margin py-3">
              <Wordmark />
              <LanguageLink />
              <ThemeSwitch />
            </div>
            <Awning />
            <div className="flex flex-col gap-12 px-margin pt-6">
              <Words />
              <Commerce at={theme} />
              <Forms at={theme} />
              <Floating at={theme} />
              <States />
            </div>
          </div>
        ))}
      </div>
    </main>
  );
}
