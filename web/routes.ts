import { type RouteConfig, index, prefix } from '@react-router/dev/routes';

/** Every page stands twice, in English at the root and in Bangla under /bn: the language is the path. */
function pages(language: 'en' | 'bn') {
  const id = (name: string) => ({ id: `${language}/${name}` });
  return [index('storefront/home.tsx', id('home'))];
}

export default [...pages('en'), ...prefix('bn', pages('bn'))] satisfies RouteConfig;
