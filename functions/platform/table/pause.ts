/** For how many milliseconds those who met on an item try again: a Lambda has twenty seconds, and answers in the last. */
export const usualPatience = 15_000;
const longestPause = 1000;

/**
 * Pauses, in milliseconds, before what met on an item is tried again. They are of chance length, so that most attempts
 * that met do not meet again, and grow with both the attempts and the time that one takes.
 */
export const pauseAfter = (attempt: number, took: number): Promise<void> =>
  new Promise((done) => setTimeout(done, Math.random() * Math.min(Math.max(8 * attempt, took), longestPause)));
