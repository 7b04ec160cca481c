import { Agent, request } from "node:http";
import { inspect } from "node:util";

export type Body = Readonly<Record<string, unknown>>;

/** What an engine answered: a body, and the kind of its error if it refused. */
export type Answer = { readonly error?: string; readonly body: Body };

/** An implementation of DynamoDB. `action` is such as `GetItem`; request and answer are as they go over the wire. */
export type Engine = {
  readonly name: string;
  readonly ask: (action: string, request: Body) => Promise<Answer>;
  readonly stop: () => Promise<void>;
};

/** The kind alone: DynamoDB writes it behind a name of its service. */
const kindOf = (body: Body) => String(body["__type"] ?? "InternalFailure").replace(/^.*#/, "");

// Both engines look at its form and not at its signature.
const authorization =
  "AWS4-HMAC-SHA256 Credential=test/20260101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0";

/** Speaks to an engine that listens on a port of this machine. */
export function speakTo(port: number) {
  const agent = new Agent({ keepAlive: true });
  const ask = (action: string, body: Body) =>
    new Promise<Answer>((done, fail) => {
      const asked = request(
        {
          host: "127.0.0.1",
          port,
          agent,
          method: "POST",
          headers: {
            "content-type": "application/x-amz-json-1.0",
            "x-amz-target": `DynamoDB_20120810.${action}`,
            "x-amz-date": "20260101T000000Z",
            authorization,
          },
        },
        (answer) => {
          let text = "";
          answer.setEncoding("utf8").on("data", (chunk: string) => {
            text += chunk;
          });
          answer.once("end", () => {
            const said = text.startsWith("{") ? JSON.parse(text) : {};
            done(answer.statusCode === 200 ? { body: said } : { error: kindOf(said), body: said });
          });
        },
      );
      asked.once("error", fail);
      asked.end(JSON.stringify(body));
    });
  return { ask, hangUp: () => agent.destroy() };
}

/** @throws Error when the engine refused: for what must be possible, such as making a table */
export async function must(engine: Pick<Engine, "name" | "ask">, action: string, body: Body) {
  const { error, body: said } = await engine.ask(action, body);
  if (error) throw new Error(`${engine.name} refused ${action}: ${error} ${inspect(said)}`);
}
