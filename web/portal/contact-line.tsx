import { MapPin, Phone } from 'lucide-react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { buttonClass } from '../ui/button.tsx';
import { phone } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { firstName } from './first-name.ts';

type Address = { area: string; line: string; landmark: string | null };

/** Where: the area first, then the line and what one recognises it by. */
export function Where({ address, large }: { address: Address; large?: boolean }) {
  return (
    <address className="not-italic">
      <span className={large ? 'block text-20 font-bold' : 'block font-name'}>{address.area}</span>
      <span className="block">{address.line}</span>
      {address.landmark && (
        <span className="block text-ink-2">{m.portal_landmark({ landmark: address.landmark })}</span>
      )}
    </address>
  );
}

type CallProps = {
  contact: { name: string; phone: string };
  /** Where the name and the number stand elsewhere. */
  short?: boolean;
};

/** Calls the customer; the number is written out, to be dialled from another phone. */
export function CallButton({ contact, short }: CallProps) {
  const language = useLanguage();
  return (
    <a
      href={`tel:${contact.phone}`}
      aria-label={short ? m.portal_call({ name: firstName(contact.name) }) : undefined}
      className={buttonClass({ look: 'outline', wide: short ?? false })}
    >
      <Icon of={Phone} />
      <span>
        {short ? m.portal_call_short() : m.portal_call({ name: firstName(contact.name) })}
        {!short && (
          <span className="block text-14 font-normal text-ink-2">{phone(contact.phone, language)}</span>
        )}
      </span>
    </a>
  );
}

/** The way there, in the map the device prefers. */
export function MapLink({ address }: { address: Address }) {
  const query = encodeURIComponent(`${address.line}, ${address.area}`);
  return (
    <a
      href={`https://www.google.com/maps/search/?api=1&query=${query}`}
      rel="noreferrer"
      target="_blank"
      className={buttonClass({ look: 'outline' })}
    >
      <Icon of={MapPin} />
      {m.portal_map()}
    </a>
  );
}
