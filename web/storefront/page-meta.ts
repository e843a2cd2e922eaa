import type { MetaDescriptor } from 'react-router';

type Given = {
  matches: readonly unknown[];
  location: { pathname: string };
  title: string;
  description: string;
  /** Another page that this one is a shape of. */
  canonicalPath?: string;
};

/**
 * Title, description and canonical address of a storefront page: without its parameters, since filters, sorts and parts
 * of a list are the same page to a search engine.
 */
export function pageMeta({
  matches: [root],
  location,
  title,
  description,
  canonicalPath,
}: Given): MetaDescriptor[] {
  const origin = (root as { loaderData?: { origin?: string } }).loaderData?.origin;
  return [
    { title: `${title} · Haat` },
    { name: 'description', content: description },
    ...(origin
      ? [
          {
            tagName: 'link' as const,
            rel: 'canonical',
            href: origin + (canonicalPath ?? location.pathname),
          },
        ]
      : []),
  ];
}
