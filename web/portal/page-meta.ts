/** Title and description of a page of the workshops; no search engine keeps it. */
export const workMeta = (title: string, description: string) => [
  { title: `${title} · Haat` },
  { name: 'description', content: description },
  { name: 'robots', content: 'noindex' },
];
