import { type Plugin, minifySync } from 'vite';
import { inBangla } from './script-language.ts';

/** Stands for the language of the page while chunks are made. */
const marker = '__HAAT_LANGUAGE__';

/** The words of both languages in web/ui/calendar-words.ts. */
const both = /\{\s*en,\s*bn\s*\}/;

/** The function that Paraglide compiles around the two sentences of a message. */
const choosing =
  /\(\(inputs(?: = \{\})?, options = \{\}\) => \{\s*const locale = .*\s*if \(locale === "bn"\) return (\w+)\(inputs\)\s*return (\w+)\(inputs\)\s*\}\)/;

/**
 * A page is in one language, so its scripts carry the words of one: every chunk of the browser's build is written
 * twice, `x.en.js` and `x.bn.js`, each without the other's words and without the choice between them; measured on the
 * product page, 140.7 kB gz became 134.6. A chunk named plainly (React) has no words and serves both. The server names
 * the right edition to the browser (`manifestFor` in entry.server.tsx); a link to the other language is a whole load.
 */
export function oneLanguage(): Plugin {
  const edition = (fileName: string, code: string, language: string) => {
    const { code: written, errors } = minifySync(fileName, code.replaceAll(marker, `"${language}"`), {
      module: true,
    });
    if (errors.length > 0) throw new Error(`${fileName} in ${language}: ${errors[0]?.message}`);
    return written;
  };
  return {
    name: 'haat:one-language',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /web[\\/](i18n[\\/]paraglide[\\/](messages[\\/]|runtime)|ui[\\/]calendar-words)/ },
      handler(code, id) {
        if (id.endsWith('calendar-words.ts'))
          return code.replace(both, `${marker} === 'bn' ? { bn } : { en }`);
        if (id.endsWith('runtime.js') || !code.includes('getLocale()'))
          return { code, moduleSideEffects: false };
        const choice = code.replace(choosing, `${marker} === 'bn' ? $1 : $2`);
        if (choice === code) throw new Error(`${id}: a message is compiled differently than it was.`);
        return { code: choice, moduleSideEffects: false };
      },
    },
    generateBundle: {
      // After Vite has written which files each lazy import needs.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || inBangla(chunk.fileName) === chunk.fileName) continue;
          const { fileName, code } = chunk;
          chunk.code = edition(fileName, code, 'en');
          this.emitFile({
            type: 'asset',
            fileName: inBangla(fileName),
            source: inBangla(edition(fileName, code, 'bn')),
          });
        }
      },
    },
  };
}
