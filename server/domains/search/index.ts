export { type NewSynonym, createSynonyms } from './create-synonyms.ts';
export { followSearch } from './follow-search.ts';
export { rebuildSearch } from './rebuild-search.ts';
export { searchRoutes } from './routes.ts';
export { synonymRoutes } from './routes-synonyms.ts';
