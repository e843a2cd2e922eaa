import { useEffect, useSyncExternalStore } from 'react';
import { useFetchers, useNavigation } from 'react-router';
import { useLanguage } from '../i18n/path.ts';
import type { News } from './news.ts';
import { listenToNews, newsNow } from './news-store.ts';

/** What concerns the visitor; null until it is known. Asked for after load, and after every form that was sent. */
export function useNews(): News | null {
  const language = useLanguage();
  const navigation = useNavigation();
  const fetchers = useFetchers();
  const sending = [navigation, ...fetchers].some(({ formMethod }) => formMethod && formMethod !== 'GET');

  useEffect(() => {
    if (!sending) void import('./ask-news.ts').then(({ askNews }) => askNews(language));
  }, [sending, language]);

  return useSyncExternalStore(listenToNews, newsNow, () => null);
}
