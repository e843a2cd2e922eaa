/** The address of a page of words, before `localPath`. Not among `places`: no script of the storefront needs it. */
export const infoPath = (slug: string): string => `/info/${slug}`;
