/** Is a text HTML as the market keeps it? It begins with a tag; anything else is plain text (`kernel/html`). */
export const isHtml = (text: string): boolean => /^\s*<[a-z][^>]*>/i.test(text);
