import { useLanguage } from '../i18n/path.ts';
import marks from './brand/marks.svg?no-inline';

/** Of the marks' view boxes, at which the Latin one is 28 px high and both stand on one line. */
const sizes = { en: { width: 73, height: 28, name: 'Haat' }, bn: { width: 65, height: 43, name: 'হাট' } };

/**
 * `haat` or `হাট`, whichever script the page is in, hanging from its turmeric bar. The outlines stay in a file of
 * their own: they would weigh on the script and the markup of every page.
 */
export function Wordmark() {
  const language = useLanguage();
  const { width, height, name } = sizes[language];
  return (
    <svg role="img" aria-label={name} width={width} height={height}>
      <use href={`${marks}#${language}`} />
    </svg>
  );
}
