import { createServer } from "node:http";
import type { Cloud } from "./start-cloud.ts";

/** Lets the tests, which run in other processes, save, restart or crash the local cloud. Only `npm test` opens it. */
export const openControl = async (cloud: Pick<Cloud, "restart" | "crash" | "save">) => {
  const save = async () => {
    const said = await cloud.save();
    if ("failed" in said) throw new Error(said.failed.why);
  };
  const acts: Record<string, () => Promise<void>> = { "/restart": cloud.restart, "/crash": cloud.crash, "/save": save };
  const server = createServer((request, answer) => {
    const act = acts[request.url ?? ""];
    if (request.method !== "POST" || !act) {
      answer.writeHead(404).end();
      return;
    }
    act().then(
      () => answer.writeHead(204).end(),
      (cause: Error) => answer.writeHead(500).end(cause.message),
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the control has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
