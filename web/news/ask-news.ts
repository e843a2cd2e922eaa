import type { Language } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { followLive } from '../live.ts';
import { places } from '../ui/places.ts';
import type { News } from './news.ts';
import { newsNow, setNews } from './news-store.ts';

const settleMs = 250;
const connectMs = 2_000;
let language: Language = 'en';
let followed: string | null = null;
let stop = () => {};
let asking: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks what concerns the visitor, and from then on again whenever something of theirs changes. Browser only. */
export function askNews(spoken: Language): Promise<void> {
  if (spoken !== language) asking = undefined;
  language = spoken;
  asking ??= ask().finally(() => (asking = undefined));
  return asking;
}

/** What comes close together is one change. */
export function askNewsSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void askNews(language), settleMs);
}

async function ask(): Promise<void> {
  try {
    const response = await fetch(localPath(language, places.visitor));
    if (!response.ok) return;
    const told = (await response.json()) as News;
    const shown = newsNow();
    // An order that has ended is told of once; where it is shown it stays as long as the page does.
    const order = told.order ?? (shown?.person === told.person ? shown.order : null);
    setNews({ ...told, order });
    follow(told.person);
  } catch {
    // Offline: what was known stays.
  }
}

/** One's own topic carries one's notifications and every step of one's orders. */
function follow(person: string | null): void {
  if (person === followed) return;
  stop();
  followed = person;
  // What happens between this asking and the connection would be missed: it is asked once more.
  if (person) setTimeout(askNewsSoon, connectMs);
  stop = person ? followLive([`user:${person}`], { onEvent: askNewsSoon, onGap: askNewsSoon }) : () => {};
}
