/**
 * Milliseconds of a Lambda's time that are kept for the page that says it ran out. The page is imported then, which may
 * take some hundreds of them. Retries end earlier (`timeLeft`), so that most requests never come here.
 */
export const keptForLateAnswer = 1_500;

/**
 * The Lambda's time ran out before the answer was there. What was being done may still be finished: AWS freezes the
 * process and lets it go on with the next request. Acts stay safe, since each is one transaction with the form's nonce.
 */
export class OutOfTime extends Error {
  constructor() {
    super("out of time");
    this.name = "OutOfTime";
  }
}
