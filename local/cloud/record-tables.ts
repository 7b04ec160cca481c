import { appendFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import type { Watch } from "./edge.ts";

/** One request to a table as it passed the edge, and what the local cloud answered. */
export type Recorded = {
  /** Such as `GetItem`. */
  readonly action: string;
  /** When the request came and when its answer had gone, in milliseconds of the edge's own clock. */
  readonly begun: number;
  readonly ended: number;
  readonly request: Record<string, unknown>;
  readonly status: number;
  readonly answer: Record<string, unknown>;
};

const service = "DynamoDB_20120810.";

// A listener beside the pipe: both see each chunk.
const textOf = (stream: IncomingMessage) =>
  new Promise<string>((done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.once("end", () => done(Buffer.concat(chunks).toString()));
  });

/**
 * Appends each request to DynamoDB and its answer to a file, a line of JSON each, in the order in which the answers
 * went. Only tests ask for it: the file holds what people typed.
 */
export const recordTables =
  (file: string): Watch =>
  (from) => {
    const target = from.headers["x-amz-target"];
    if (typeof target !== "string" || !target.startsWith(service)) return undefined;
    const begun = performance.now();
    const asked = textOf(from);
    return (answer) => {
      const written = Promise.all([asked, textOf(answer)]).then(([request, said]) => {
        const recorded: Recorded = {
          action: target.slice(service.length),
          begun,
          ended: performance.now(),
          request: JSON.parse(request),
          status: answer.statusCode ?? 0,
          answer: said.startsWith("{") ? JSON.parse(said) : {},
        };
        appendFileSync(file, `${JSON.stringify(recorded)}\n`);
      });
      // The folder goes away when the tests end: what is answered after that is written nowhere.
      written.catch(() => {});
    };
  };
