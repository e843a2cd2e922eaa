import { Clock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { digits, marketZone, time } from './format.ts';
import { Icon } from './icon.tsx';

type Props = {
  /** The instant at which the hold ends. */
  until: string;
  /** The server's clock when the page was made; a device whose clock is wrong counts right all the same. */
  now: string;
  timeZone?: string;
  onEnd?: () => void;
};

const lastSeconds = 180;

/** `Held for you until 14:32`; minutes and seconds only in the last three minutes. */
export function Countdown({ until, now, timeZone = marketZone, onEnd }: Props) {
  const language = useLanguage();
  const [seconds, setSeconds] = useState(() => secondsBetween(now, until));

  useEffect(() => {
    const skew = Date.parse(now) - Date.now();
    const ends = Date.parse(until);
    let timer: ReturnType<typeof setTimeout>;
    function tick() {
      const left = Math.max(0, Math.ceil((ends - Date.now() - skew) / 1000));
      setSeconds(left);
      if (left === 0) onEnd?.();
      else timer = setTimeout(tick, left > lastSeconds ? Math.min(left - lastSeconds, 3600) * 1000 : 1000);
    }
    tick();
    return () => clearTimeout(timer);
  }, [until, now, onEnd]);

  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const text =
    seconds === 0
      ? m.ui_hold_over()
      : seconds <= lastSeconds
        ? m.ui_hold_left({ left: digits(clock, language) })
        : m.ui_hold_until({ time: time(until, language, timeZone) });
  return (
    <p role="timer" className="inline-flex items-center gap-1 text-14 text-neel">
      <Icon of={Clock} small />
      {text}
    </p>
  );
}

const secondsBetween = (from: string, to: string) =>
  Math.max(0, Math.ceil((Date.parse(to) - Date.parse(from)) / 1000));
