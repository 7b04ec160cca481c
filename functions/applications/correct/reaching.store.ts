import { attestsTakenBack } from "../../payments/contract.ts";
import {
  alikeTitlesIn,
  footprintGone,
  footprintsBeside,
  footprintsLeft,
  payeeFootprint,
} from "../../pilot/double-funding/footprint.store.ts";
import { vouchersClaimed } from "../../pilot/double-funding/vouchers.store.ts";
import { isOpen, paymentChanged } from "../../pilot/items/payment.ts";
import { isOfHolder } from "../../pilot/items/takeover.ts";
import { vouchersOf } from "../../pilot/items/vouchers.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { present, type Write } from "../../platform/table/table.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { PaidTo } from "../../vocabulary/paid-to.ts";
import { footprintOf } from "../submission/new-submission.ts";
import type { Correction } from "./correction.ts";

/** What lists and money know of the organisation, where it stands beside the application. */
export function copiesOf(
  pilot: Pilot,
  { organisation, organisationNumber, municipality }: Correction,
  at: Instant,
): Write[] {
  const { id, grantIfAny: grant, payee, payments } = pilot;
  const isOther = pilot.applied.organisationNumber !== organisationNumber;
  // An attest says that the money goes to whom it is granted: of another number it is said anew.
  const anew = isOther ? attestsTakenBack(payments, at) : [];
  const open = payments
    .filter(isOpen)
    .map((payment) => anew.find(({ paymentId }) => paymentId === payment.paymentId) ?? payment);
  const named = open.filter((payment) => anew.includes(payment) || payment.organisation !== organisation);
  return [
    { table: "pilots", update: keys.case(id), set: { organisation, municipality }, when: present },
    ...(grant
      ? [
          {
            table: "pilots",
            update: keys.grant(id),
            set: { organisation, organisationNumber, municipality, changedAt: at },
            when: present,
          } as const,
        ]
      : []),
    ...(payee ? [{ table: "pilots", update: keys.payee(id), set: { organisation }, when: present } as const] : []),
    ...named.map((payment) => paymentChanged({ ...payment, organisation, changedAt: at })),
  ];
}

/** So many numbers are found again under what is right: of a case whose payee changes more often, the newest. */
const mostNumbers = 10;

/** The numbers that the case's money goes to, or has gone to, each once. */
function paidTo({ payee }: Pilot): readonly PaidTo[] {
  const all = [payee?.current, payee?.pending, ...(payee?.past ?? [])].flatMap((entry) => entry?.giro ?? []);
  return [...new Map(all.map((giro) => [JSON.stringify(giro), giro])).values()].slice(0, mostNumbers);
}

const footprintNow = ({ applied, lifecycle }: Pilot, { organisation, organisationNumber }: Correction) =>
  footprintOf({ ...lifecycle, applied: { ...applied, organisation, organisationNumber } });

/** By what other cases find this one: the organisation, the title, where money goes, and the verifications it claims. */
export function tracesOf(pilot: Pilot, now: Correction): Write[] {
  const { id, applied, takeovers } = pilot;
  // What an earlier holder claimed stands under its own number.
  const reports = pilot.reports.filter((report) => isOfHolder(report, takeovers));
  const { organisation, organisationNumber } = now;
  const isOther = applied.organisationNumber !== organisationNumber;
  if (!isOther && applied.organisation === organisation) return [];
  const footprint = footprintNow(pilot, now);
  const claims = isOther ? [...new Set(vouchersOf(reports).map(({ report }) => report))] : [];
  return [
    ...(isOther ? [footprintGone(applied.organisationNumber, id)] : []),
    ...footprintsLeft(footprint),
    ...paidTo(pilot).map((giro) => payeeFootprint(footprint, giro)),
    ...claims.flatMap((report) => [
      { table: "pilots", delete: keys.claimed(applied.organisationNumber, id, report) } as const,
      ...vouchersClaimed({
        ...{ organisationNumber, applicationId: id, report },
        vouchers: vouchersOf(reports).filter((one) => one.report === report),
      }),
    ]),
  ];
}

/** A transaction takes a hundred writes, with those that each act has besides. */
const mostWrites = 80;

/** What stands of it beside those with a title like its own, as far as there is room: their pages say what it was called. */
export const besideAlike = (pilot: Pilot, now: Correction, writes: number): Write[] =>
  pilot.applied.organisation === now.organisation && pilot.applied.organisationNumber === now.organisationNumber
    ? []
    : footprintsBeside(alikeTitlesIn(pilot.items).slice(0, Math.max(0, mostWrites - writes)), footprintNow(pilot, now));
