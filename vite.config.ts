import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { oneLanguage } from './web/i18n/one-language-build.ts';

/**
 * A message is a module and so is an icon: left alone, each one that two pages share becomes a file of its own, fifty
 * requests a page. Messages go together by the area of the product that says them, small shared parts into one kit.
 */
const chunks = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
  ...Object.entries({
    checkout: 'basket|checkout|order|payment|review|quote|ui_(hold|quantity|track|step)',
    work: 'shell_(portal|today|bookings|listings|dashboard|catalogue|to_market)',
    failure: 'failure',
    kit: 'ui|shell|market',
    store: 'store',
    problem: 'problem',
    account: 'account|sign|profile|security|forgot|reset|verify|orders',
    portal: 'portal',
    dashboard: 'dashboard',
  }).map(([name, prefixes]) => ({
    name: `words-${name}`,
    minShareCount: 2,
    test: new RegExp(`paraglide[\\\\/]messages[\\\\/](${prefixes})[._]`),
  })),
  { name: 'kit', test: /web[\\/](ui|i18n)[\\/]|lucide-react|web[\\/](live|problem)/, minShareCount: 12 },
];

/** React speaks no language; every other chunk is written once for each (web/i18n/one-language-build.ts). */
const fileName = ({ name }: { name: string }) => `assets/[name]-[hash]${name === 'react' ? '' : '.en'}.js`;

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './web/i18n/project.inlang',
      outdir: './web/i18n/paraglide',
      strategy: ['globalVariable', 'baseLocale'],
      emitGitIgnore: false,
      emitPrettierIgnore: false,
    }),
    oneLanguage(),
    tailwindcss(),
    reactRouter(),
  ],
  build: { target: 'es2022', sourcemap: false },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: chunks }, entryFileNames: fileName, chunkFileNames: fileName },
        },
      },
    },
  },
  optimizeDeps: {
    include: ['react', 'react-dom/client', 'react-router'],
  },
});
