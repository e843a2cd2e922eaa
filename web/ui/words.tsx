import './words.css';

/** A body of words with headings, lists and tables. The API cleans what it keeps, so it is safe as it comes from there. */
export function Words({ html }: { html: string }) {
  return <div className="words" dangerouslySetInnerHTML={{ __html: html }} />;
}
