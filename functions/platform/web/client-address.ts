import { createHash, timingSafeEqual } from "node:crypto";

type Sent = {
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Who called the API, as the gateway saw it. */
  readonly calledFrom: string;
};

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether the site's edge shows its secret; compared in the same time for every guess. */
export const isFromEdge = (headers: Sent["headers"], edgeSecret: string): boolean =>
  timingSafeEqual(digest(headers["x-edge"] ?? ""), digest(edgeSecret));

/**
 * The address of the person's own computer or network, hashed; undefined when it is not proved. Anyone can write a
 * `x-forwarded-for`: it is believed only when the edge, which adds to it whom it has answered, shows its secret.
 */
export function clientAddressOf({ headers, calledFrom }: Sent, edgeSecret: string): string | undefined {
  if (edgeSecret === "" || !isFromEdge(headers, edgeSecret)) return undefined;
  const way = (headers["x-forwarded-for"] ?? "").split(",").map((one) => one.trim());
  // The gateway adds the edge itself, as the last; what stands before the edge's own word was written by the client.
  const client = (way.at(-1) === calledFrom ? way.slice(0, -1) : way).at(-1);
  return client ? createHash("sha256").update(client).digest("hex") : undefined;
}
