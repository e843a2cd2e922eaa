import type { MetaDescriptor } from 'react-router';

type Given = {
  matches: readonly unknown[];
  location: { pathname: string };
  title: string;
  description: string;
  /** Parameters that make another page of it (`q`); all others are the same page to a search engine. */
  search?: string;
  /** Another page that this one is a shape of. */
  canonicalPath?: string;
  noIndex?: boolean;
};

/** Title, description and canonical address of a storefront page. */
export function pageMeta(given: Given): MetaDescriptor[] {
  const origin = originOf(given.matches[0]);
  const path = given.canonicalPath ?? given.location.pathname;
  return [
    { title: `${given.title} · Haat` },
    { name: 'description', content: given.description },
    ...(given.noIndex ? [{ name: 'robots', content: 'noindex' }] : []),
    ...(origin
      ? [{ tagName: 'link' as const, rel: 'canonical', href: `${origin}${path}${given.search ?? ''}` }]
      : []),
  ];
}

function originOf(root: unknown): string | undefined {
  const data = (root as { loaderData?: { origin?: string } } | undefined)?.loaderData;
  return data?.origin;
}
