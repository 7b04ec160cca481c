/** A problem that the person at the machine can mend: shown as a sentence, never as a stack trace. */
export class Sentence extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "Sentence";
  }
}

export type Log = (line: string) => void;

/** Runs one step and says how long it took. */
export const step = async <T>(log: Log, name: string, work: () => Promise<T>): Promise<T> => {
  const begun = performance.now();
  const result = await work();
  log(`${name.padEnd(46, " ")} ${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s`);
  return result;
};

/** What AWS's clients say when the person has not signed in, or the sign-in has ended. */
const notSignedIn = [
  "CredentialsProviderError",
  "TokenProviderError",
  "ExpiredToken",
  "ExpiredTokenException",
  "InvalidClientTokenId",
  "UnrecognizedClientException",
  "InvalidSignatureException",
  "SignatureDoesNotMatch",
];
const notAllowed = ["AccessDenied", "AccessDeniedException", "AccessDeniedError"];

/** What a person at the machine can mend, in a sentence; anything else as it is, with its stack. */
export const inSentence = (cause: unknown): unknown => {
  if (!(cause instanceof Error)) return cause;
  if (cause instanceof Sentence) return cause.message;
  if (notSignedIn.includes(cause.name))
    return `You are not signed in to AWS, or no longer (${cause.name}): sign in, or set AWS_PROFILE, and run the command again.`;
  if (notAllowed.includes(cause.name)) return `Your account at AWS may not do this: ${cause.message}`;
  return cause;
};

/** Runs a command: a problem that can be mended ends it with its sentence, anything else with its stack. */
export const tell = async (work: () => Promise<void>) => {
  try {
    await work();
  } catch (cause) {
    console.error(inSentence(cause));
    process.exit(1);
  }
};
