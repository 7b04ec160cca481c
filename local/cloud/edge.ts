import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { Sentence } from "../../deployment/say.ts";

// Stands where CloudFront and TLS stand on AWS. Two doors on this machine alone: the cloud's endpoint, where each
// request says that it came by https (bucket policies refuse anything else), and the site, led to its API.

// The sign-in pages are opened by a browser as they are; told "https", they would send it to addresses of that kind.
const signIn = /^\/(oauth2|login|logout|[^/]+\/\.well-known)(\/|\?|$)/;
const https = { "x-forwarded-proto": "https" };

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Sees a request before it is passed on; what it answers sees the answer. */
export type Watch = (from: IncomingMessage) => ((answer: IncomingMessage) => void) | undefined;

const pass = (
  from: IncomingMessage,
  to: ServerResponse,
  port: number,
  headers: Record<string, string>,
  watch?: Watch,
) => {
  const seeAnswer = watch?.(from);
  const onward = request(
    {
      host: "127.0.0.1",
      port,
      agent,
      method: from.method,
      path: from.url,
      headers: { ...from.headers, ...headers },
    },
    (answer) => {
      seeAnswer?.(answer);
      to.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(to);
    },
  );
  onward.on("error", () => {
    if (to.headersSent) to.destroy();
    else
      to.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "2" }).end(
        "The local cloud does not answer.\n",
      );
  });
  to.on("close", () => onward.destroy());
  from.pipe(onward);
};

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, done);
  });

/** Opens a port on the loopback addresses; IPv6 where the machine has it. */
const open = async (port: number, handle: (from: IncomingMessage, to: ServerResponse) => void) => {
  const servers = [createServer(handle), createServer(handle)] as const;
  for (const server of servers) server.keepAliveTimeout = 75_000;
  await listen(servers[0], port, "127.0.0.1").catch((cause: NodeJS.ErrnoException) => {
    throw new Sentence(
      `Port ${port} is taken (${cause.code}). Stop what uses it, or choose another: PORT=8090 npm start`,
    );
  });
  await listen(servers[1], port, "::1").catch(() => {});
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
};

/**
 * The local edge: both doors. `api` is known only after the deploy, so the site answers "starting" until then. `watch`
 * sees what comes to the cloud's door.
 */
export const startEdge = async (ports: { site: number; cloud: number; gateway: number }, watch?: Watch) => {
  let api: string | undefined;
  const closeCloud = await open(ports.cloud, (from, to) =>
    pass(from, to, ports.gateway, signIn.test(from.url ?? "") ? {} : https, watch),
  );
  const closeSite = await open(ports.site, (from, to) => {
    if (api === undefined) {
      to.writeHead(503, { "content-type": "text/plain; charset=utf-8", "retry-after": "5" }).end("Starting ...\n");
      return;
    }
    pass(from, to, ports.gateway, {
      ...https,
      host: `${api}.execute-api.localhost:${ports.gateway}`,
      "x-forwarded-for": from.socket.remoteAddress ?? "127.0.0.1",
    });
  });
  return {
    leadTo: (apiId: string) => {
      api = apiId;
    },
    stop: async () => {
      await closeSite();
      await closeCloud();
    },
  };
};
