import { createServer } from "node:net";

/** Whether someone listens on the port, or is about to. */
export const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const server = createServer();
    server.once("error", () => answer(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => answer(true)));
  });

const anyFree = () =>
  new Promise<number>((answer, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? answer(address.port) : fail(new Error("no port"))));
    });
  });

/** The wished port if it is free, else any. */
export const portNear = async (wished: number | undefined) =>
  wished !== undefined && (await isFree(wished)) ? wished : anyFree();
