import type { MetaDescriptor } from 'react-router';

type Given = {
  matches: readonly unknown[];
  location: { pathname: string };
  title: string;
  /** Another page that this one is a shape of. */
  canonicalPath?: string;
};

/**
 * Title and canonical address of a storefront page, which follow the visitor through it; the rest stands in
 * found/tell-machines.ts. The address is without parameters, since filters, sorts and parts of a list are the same page to
 * a search engine.
 */
export function pageMeta({ matches: [root], location, title, canonicalPath }: Given): MetaDescriptor[] {
  const { origin = '' } = (root as { loaderData?: { origin?: string } }).loaderData ?? {};
  return [
    { title: `${title} · Haat` },
    { tagName: 'link', rel: 'canonical', href: origin + (canonicalPath ?? location.pathname) },
  ];
}
