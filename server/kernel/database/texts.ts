/** A text per language, as columns of the domain `haat.texts` keep it. At least one language is there. */
export type Texts = { en?: string; bn?: string };
