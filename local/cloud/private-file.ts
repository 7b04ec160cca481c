import { renameSync, writeFileSync } from "node:fs";

/**
 * Writes a file that only its owner may read: what is kept here holds passwords. Whole or not at all: a cut while it
 * is written leaves the one before.
 */
export const writePrivate = (file: string, content: object): void => {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, JSON.stringify(content, null, 2), { mode: 0o600, flush: true });
  renameSync(part, file);
};
