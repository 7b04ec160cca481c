/**
 * So many characters of what was typed a page gives back, however they are escaped: a Lambda answers with at most 6 MB.
 * More than any form of ours takes.
 */
export const mostGivenBack = 400_000;
