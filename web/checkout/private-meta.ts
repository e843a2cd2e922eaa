/** Title and description of a page that is somebody's own: search engines leave it out. */
export function privateMeta(title: string, description: string) {
  return [
    { title: `${title} · Haat` },
    { name: 'description', content: description },
    { name: 'robots', content: 'noindex' },
  ];
}
