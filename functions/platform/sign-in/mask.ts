import { randomBytes } from "node:crypto";

const sealBytes = 32;

const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)));

/**
 * A seal as it goes into one answer: random bytes, and the seal under them. Answers are compressed, so their length
 * would tell a seal that is the same in each of them, guess by guess (BREACH, breachattack.com).
 */
export function masked(seal: string): string {
  const mask = randomBytes(sealBytes);
  return Buffer.concat([mask, xor(Buffer.from(seal, "base64url"), mask)]).toString("base64url");
}

/** The seal of a form; the forms of an earlier release carry it without a mask, and are taken while their sessions last. */
export function unmasked(field: string): string {
  const bytes = Buffer.from(field, "base64url");
  if (bytes.length !== 2 * sealBytes) return field;

  return xor(bytes.subarray(sealBytes), bytes.subarray(0, sealBytes)).toString("base64url");
}
