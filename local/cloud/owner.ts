import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { join } from "node:path";
import { Sentence } from "../../deployment/say.ts";

// One start at a time works with a state folder. Its owner answers on a port of its own as long as it runs: that can be
// asked on every system, and is true also after a power cut, when the file alone would lie.

/** The start that works with a folder. */
export type Owner = {
  id: string;
  pid: number;
  /** Where it answers who it is. */
  port: number;
  /** The port of its site, when it was chosen. */
  site?: number;
};

const fileOf = (state: string) => join(state, "owner.json");

const readFile = (file: string): Owner | undefined => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};
const read = (state: string) => readFile(fileOf(state));
const idIn = (file: string) => readFile(file)?.id;

const runs = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // Another user's process runs as well.
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Whether the folder's start may run: quick to find out, and wrong only where its number is another program's now. */
export const mayLive = (state: string): boolean => {
  const owner = read(state);
  return owner !== undefined && runs(owner.pid);
};

/** What answers at the port: an id, something else, nothing in time, or nothing at all. */
const answerAt = (port: number, patience: number) =>
  new Promise<string>((answer) => {
    const asked = get({ host: "127.0.0.1", port, timeout: patience }, (response) => {
      let said = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      response.on("end", () => answer(said));
    });
    asked.on("timeout", () => {
      answer("silent");
      asked.destroy();
    });
    asked.on("error", () => answer("gone"));
  });

/** The start that works with this folder now; nothing where it has ended, also by kill -9 or a power cut. */
export const livingOwner = async (state: string, patience = 3000): Promise<Owner | undefined> => {
  const owner = read(state);
  if (!owner || !runs(owner.pid)) return undefined;
  const said = await answerAt(owner.port, patience);
  // Silent: it is suspended, or too busy to answer; it still has the folder.
  return said === owner.id || said === "silent" ? owner : undefined;
};

const inUse = (state: string, { pid, site }: Owner) =>
  new Sentence(
    `The state folder ${state} is in use by process ${pid}${site ? `, with the site on port ${site}` : ""}. ` +
      "Stop it with Ctrl-C, or choose another port and folder: PORT=8090 STATE_DIR=.local/second npm start",
  );

/** @throws Sentence when another start works with the folder */
export const refuseSecond = async (state: string): Promise<void> => {
  const living = await livingOwner(state);
  if (living) throw inUse(state, living);
};

/** Makes the file with its content in one step, so that of two starts at the same moment one comes first. */
const claim = (state: string, owner: Owner): boolean => {
  const mine = `${fileOf(state)}.${owner.id}`;
  writeFileSync(mine, JSON.stringify(owner), { mode: 0o600 });
  try {
    linkSync(mine, fileOf(state));
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // No hard links on this file system.
    writeFileSync(fileOf(state), JSON.stringify(owner), { mode: 0o600, flag: "wx" });
    return true;
  } finally {
    rmSync(mine, { force: true });
  }
};

/** Moves the file of an owner that has ended out of the way; what another start has put there meanwhile comes back. */
const clear = (state: string, ended: string | undefined, id: string) => {
  const away = `${fileOf(state)}.${id}.old`;
  try {
    renameSync(fileOf(state), away);
    if (idIn(away) !== ended) linkSync(away, fileOf(state));
    rmSync(away, { force: true });
  } catch {
    // Gone already.
  }
};

/** Takes the folder, and answers for it until it is given back. @throws Sentence when another start has it */
export const own = async (state: string, site?: number): Promise<{ id: string; giveBack: () => void }> => {
  const id = randomUUID();
  const server = createServer((_, answer) => answer.end(id));
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", done);
  });
  server.unref();
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the owner has no port");
  const owner: Owner = { id, pid: process.pid, port: address.port, ...(site ? { site } : {}) };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  try {
    for (let tries = 0; !claim(state, owner); tries++) {
      const before = read(state)?.id;
      await refuseSecond(state);
      if (tries > 20) throw new Error(`${fileOf(state)} can be neither used nor replaced`);
      clear(state, before, id);
    }
  } catch (cause) {
    close();
    throw cause;
  }
  return {
    id,
    giveBack: () => {
      if (read(state)?.id === id) rmSync(fileOf(state), { force: true });
      close();
    },
  };
};
