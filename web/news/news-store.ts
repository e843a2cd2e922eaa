import type { News } from './news.ts';

let news: News | null = null;
const listeners = new Set<() => void>();

export function setNews(told: News): void {
  news = told;
  for (const listener of listeners) listener();
}

export function listenToNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const newsNow = () => news;
