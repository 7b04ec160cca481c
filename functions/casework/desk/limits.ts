/** A search of more signs is not a search. */
export const longestSearch = 200;
