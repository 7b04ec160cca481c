import { createHash } from "node:crypto";
import * as z from "zod";
import { surroundings } from "../../vocabulary/surroundings.ts";

const first = "bcdfghjklmnpqrstvwxyz";
const later = `${first}0123456789`;

/**
 * The name of a section, a question, a row, a column or an option, the same through all versions of a document. One that
 * people write gets it from a machine: eight signs, a letter first, no vowels, so that it is never a word (`kq3v0xt7`).
 * The product's own forms have readable ones that begin with `p-` (`p-amount`). Neither has a dot: that joins the parts
 * of a control's name.
 */
export const PartId = z.string().regex(/^([b-df-hj-np-tv-z][b-df-hj-np-tv-z0-9]{7}|p-[a-z][a-z0-9-]{0,37})$/);
export type PartId = string;

const spelled = (bytes: Uint8Array): PartId =>
  Array.from(bytes.subarray(0, 8), (byte, at) => {
    const signs = at === 0 ? first : later;
    return signs[byte % signs.length];
  }).join("");

/** An id for a new part of a document. */
export const newPartId = (): PartId => spelled(surroundings().bytes(8));

/**
 * The id that stands for what had a name when forms were code: always the same for the same name, so that what was
 * submitted then is read by the document that replaced the code.
 * @example partIdOf("project.title") // "lbr0ctft"
 */
export const partIdOf = (name: string): PartId => spelled(createHash("sha256").update(name).digest());
