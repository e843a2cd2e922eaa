import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

/**
 * A message is a module and so is an icon: left alone, each one that two pages share becomes a file of its own, fifty
 * requests a page. Messages go together by the area of the product that says them, small shared parts into one kit.
 */
const chunks = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
  ...Object.entries({
    kit: 'ui|shell|market|failure',
    store: 'store',
    checkout: 'basket|checkout|order|payment|review|quote',
    problem: 'problem',
    account: 'account|sign|profile|security|forgot|reset|verify|orders',
    portal: 'portal',
    dashboard: 'dashboard',
  }).map(([name, prefixes]) => ({
    name: `words-${name}`,
    test: new RegExp(`paraglide[\\\\/]messages[\\\\/](${prefixes})_`),
  })),
  { name: 'kit', test: /web[\\/](ui|i18n)[\\/]|lucide-react|web[\\/](live|problem)/, minShareCount: 12 },
];

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './web/i18n/project.inlang',
      outdir: './web/i18n/paraglide',
      strategy: ['globalVariable', 'baseLocale'],
      emitGitIgnore: false,
      emitPrettierIgnore: false,
    }),
    tailwindcss(),
    reactRouter(),
  ],
  build: { target: 'es2022', sourcemap: false },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  optimizeDeps: {
    include: ['react', 'react-dom/client', 'react-router'],
  },
});
