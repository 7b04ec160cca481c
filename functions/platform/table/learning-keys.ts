import type { ApplicationId, CallId } from "../../vocabulary/ids.ts";
import { threeDigits } from "./pilot-keys.ts";
import type { Key } from "./table.ts";

/**
 * The keys of the joint analysis of a call, and who asks for what.
 *
 *   ANALYSIS#{callId} ANALYSIS            codes and counts of its interviews its page
 *                 PROJECT#{id}            a project in it: counts by code  its page, the pages of its interviews
 *                 INTERVIEW#{id}#{001}    an interview                     its page
 *                 PASSAGES#{id}#{001}     what of it was marked            its page; a code's passages; citations
 *                 SYNTHESIS               what it comes to, being written   its page
 *                 EARLIER#{000007}        the same, before a change        merging what two officers write
 *                 EDITION#{001}           the same, as published           its page: the newest
 */
export const learningKeys = {
  analysis: (call: CallId): Key => ({ pk: `ANALYSIS#${call}`, sk: "ANALYSIS" }),
  analysed: (call: CallId, id: ApplicationId): Key => ({ pk: `ANALYSIS#${call}`, sk: `PROJECT#${id}` }),
  interview: (call: CallId, id: ApplicationId, number: number): Key => ({
    pk: `ANALYSIS#${call}`,
    sk: `INTERVIEW#${id}#${threeDigits(number)}`,
  }),
  passages: (call: CallId, id: ApplicationId, number: number): Key => ({
    pk: `ANALYSIS#${call}`,
    sk: `PASSAGES#${id}#${threeDigits(number)}`,
  }),
  synthesis: (call: CallId): Key => ({ pk: `ANALYSIS#${call}`, sk: "SYNTHESIS" }),
  earlierSynthesis: (call: CallId, version: number): Key => ({
    pk: `ANALYSIS#${call}`,
    sk: `EARLIER#${String(version).padStart(6, "0")}`,
  }),
  edition: (call: CallId, number: number): Key => ({ pk: `ANALYSIS#${call}`, sk: `EDITION#${threeDigits(number)}` }),
} as const;
