/** What a sentence of the history is made of: the entry's details, as people read them. */
export type Sentence = (detail: (name: string) => string) => string;
