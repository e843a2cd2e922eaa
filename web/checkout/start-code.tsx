import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { digits } from '../ui/format.ts';

/** The four digits that start the visit, to be read out at the door. */
export function StartCode({ code, person }: { code: string; person: string }) {
  const language = useLanguage();
  return (
    <div className="rounded-control bg-neel-tint px-3 py-2">
      <p className="text-24 font-bold text-neel">
        <span className="sr-only">{m.order_code()}: </span>
        {digits(code, language)}
      </p>
      <p className="text-14">{m.order_code_why({ person })}</p>
    </div>
  );
}
