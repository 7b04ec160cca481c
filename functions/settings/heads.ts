import type { Instant } from "../vocabulary/instant.ts";
import type { Authority } from "./authority.ts";
import type { AuthorityHead } from "./authority-head.ts";
import type { Programme } from "./programme.ts";
import type { ProgrammeHead } from "./programme-head.ts";

/** The head of a version of the authority that comes in force. */
export const authorityHead = (authority: Authority, publishedAt: Instant): AuthorityHead => {
  const { version, name, number, service, languages: offered, contact, colour, logo, numbers, bankDays } = authority;
  const { memorandum, accounting, paymentModes, estimates } = authority;
  const picture = logo && { logo: { type: logo.type, alt: logo.alt } };
  return {
    v: 1,
    version,
    publishedAt,
    name,
    number,
    service,
    languages: offered,
    contact,
    colour,
    ...picture,
    numbers,
    bankDays,
    ...(paymentModes ? { paymentModes } : {}),
    ...(memorandum ? { memorandum } : {}),
    ...(accounting.memorandum ? { memorandumAccounts: accounting.memorandum } : {}),
    ...(estimates ? { estimates } : {}),
    ...(accounting.accruals ? { accruals: accounting.accruals } : {}),
  };
};

/** The same of a programme. */
export const programmeHead = (
  { programmeId, version, name, purpose, target }: Programme,
  publishedAt: Instant,
): ProgrammeHead => ({ v: 1, programmeId, version, publishedAt, name, purpose, protects: target.protects });
