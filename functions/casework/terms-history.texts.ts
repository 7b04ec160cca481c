import type { Sentence } from "./history-sentence.ts";

const sv = {
  "amendment.asked": (d) => `Mottagaren har begärt ändrade villkor (begäran ${d("number")})`,
  "amendment.begun": (d) => `Beredning av ändrade villkor påbörjad (beslut ${d("number")})`,
  "amendment.dropped": (d) => `Beredning av ändrade villkor avbruten (beslut ${d("number")})`,
  "decision.prolonged": (d) =>
    `Beslut ${d("number")} registrerat: projektets sista dag ändrad från ${d("from")} till ${d("until")} (${d("day")}, ${d("section")})`,
  "decision.amended": (d) => `Beslut ${d("number")} registrerat: ändring av villkoren (${d("day")}, ${d("section")})`,
  "takeover.asked": (d) =>
    `Mottagaren har begärt att ${d("to")} tar över projektet från ${d("day")} (byte ${d("number")})`,
  "takeover.proposed": (d) => `Föreslaget att ${d("to")} tar över projektet från ${d("day")} (byte ${d("number")})`,
  "takeover.accepted": (d) => `${d("to")} har sagt ja till att ta över projektet`,
  "takeover.declined": (d) => `${d("to")} har tackat nej till att ta över projektet`,
  "takeover.ended": (d) => `Bytet av mottagare avslutat: ${d("to")} tar inte över projektet`,
  "takeover.begun": (d) => `Beredning av byte av mottagare påbörjad (beslut ${d("number")})`,
  "takeover.done": (d) => `${d("to")} har tagit över projektet efter ${d("from")}, från ${d("day")}`,
  "fact.grantDeclined": () => "Mottagaren har avstått från bidraget",
  "grant.settled": (d) => `Bidraget slutligt avräknat: ${d("releasedOre")} frigjort, ${d("reclaimedOre")} återkrävt`,
  "terms.sent": (d) => `Villkoren skickade för underskrift, sista dag ${d("day")}`,
  "terms.file-added": (d) => `Fil tillagd till villkoren: ${d("name")}`,
  "terms.signed": () => "Undertecknade villkor inlämnade",
  "terms.returned": () => "Undertecknade villkor skickade tillbaka",
  "terms.accepted": () => "Villkoren kontrollerade och godkända",
  "terms.extended": (d) => `Sista dag att godkänna villkoren ändrad från ${d("from")} till ${d("day")}`,
  "assignment.sent": () => "Uppdraget skickat till enhetens chef igen",
  "assignment.acknowledged": (d) => `Uppdraget till ${d("unit")} bekräftat av enhetens chef`,
  "grant.lapsed": (d) => `Bidraget har förfallit: villkoren godkändes inte till och med ${d("day")}`,
  "reserve.placed": (d) => `Uppsatt på reservlistan, plats ${d("rank")}, till och med ${d("day")}`,
  "reserve.ended": () => "Borttagen från reservlistan",
  "termination.proposed": (d) => `Uppsägning föreslagen, mottagaren kan yttra sig till ${d("replyDay")}`,
  "termination.not-communicated": () => "Uppsägning föreslagen utan att mottagaren har fått yttra sig först",
  "termination.answered": () => "Mottagaren har yttrat sig om uppsägningen",
  "termination.withdrawn": () => "Förslaget om uppsägning tillbakataget",
  "termination.dropped": (d) => `Beredning av uppsägning avbruten (beslut ${d("number")})`,
  "termination.begun": (d) => `Beredning av uppsägning påbörjad (beslut ${d("number")})`,
  "decision.terminated": (d) =>
    `Beslut ${d("number")} registrerat: bidraget sägs upp, sista dag ${d("lastDay")} (${d("day")}, ${d("section")})`,
} as const satisfies Record<string, Sentence>;

const en: Record<keyof typeof sv, Sentence> = {
  "amendment.asked": (d) => `The holder has asked for other terms (request ${d("number")})`,
  "amendment.begun": (d) => `Preparation of other terms begun (decision ${d("number")})`,
  "amendment.dropped": (d) => `Preparation of other terms dropped (decision ${d("number")})`,
  "decision.prolonged": (d) =>
    `Decision ${d("number")} recorded: the project's last day changed from ${d("from")} to ${d("until")} (${d("day")}, ${d("section")})`,
  "decision.amended": (d) => `Decision ${d("number")} recorded: amendment of the terms (${d("day")}, ${d("section")})`,
  "takeover.asked": (d) =>
    `The holder has asked that ${d("to")} takes the project over from ${d("day")} (change ${d("number")})`,
  "takeover.proposed": (d) =>
    `Proposed that ${d("to")} takes the project over from ${d("day")} (change ${d("number")})`,
  "takeover.accepted": (d) => `${d("to")} has said yes to taking the project over`,
  "takeover.declined": (d) => `${d("to")} has said no to taking the project over`,
  "takeover.ended": (d) => `The change of holder ended: ${d("to")} does not take the project over`,
  "takeover.begun": (d) => `Preparation of a change of holder begun (decision ${d("number")})`,
  "takeover.done": (d) => `${d("to")} has taken the project over after ${d("from")}, from ${d("day")}`,
  "fact.grantDeclined": () => "The holder has declined the grant",
  "grant.settled": (d) => `The grant finally settled: ${d("releasedOre")} released, ${d("reclaimedOre")} claimed back`,
  "terms.sent": (d) => `The terms sent to be signed, last day ${d("day")}`,
  "terms.file-added": (d) => `File added to the terms: ${d("name")}`,
  "terms.signed": () => "Signed terms handed in",
  "terms.returned": () => "Signed terms sent back",
  "terms.accepted": () => "The terms checked and accepted",
  "terms.extended": (d) => `Last day to accept the terms changed from ${d("from")} to ${d("day")}`,
  "assignment.sent": () => "The assignment sent to the unit's manager again",
  "assignment.acknowledged": (d) => `The assignment of ${d("unit")} acknowledged by the unit's manager`,
  "grant.lapsed": (d) => `The grant has lapsed: the terms were not accepted by ${d("day")}`,
  "reserve.placed": (d) => `Put on the reserve list, place ${d("rank")}, until ${d("day")}`,
  "reserve.ended": () => "Taken off the reserve list",
  "termination.proposed": (d) => `Termination proposed, the holder may answer until ${d("replyDay")}`,
  "termination.not-communicated": () => "Termination proposed without hearing the holder first",
  "termination.answered": () => "The holder has answered on the termination",
  "termination.withdrawn": () => "The proposal to terminate taken back",
  "termination.dropped": (d) => `Preparation of a termination dropped (decision ${d("number")})`,
  "termination.begun": (d) => `Preparation of a termination begun (decision ${d("number")})`,
  "decision.terminated": (d) =>
    `Decision ${d("number")} recorded: the grant is terminated, last day ${d("lastDay")} (${d("day")}, ${d("section")})`,
};

/** How the terms of a grant change, and how a grant ends before its time. */
export const termsHistory = { sv, en };
