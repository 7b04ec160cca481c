import type { Sentence } from "./history-sentence.ts";

const sv = {
  "recovery.proposed": (d) =>
    `Återkrav ${d("number")} av ${d("amountOre")} föreslaget, mottagaren kan yttra sig till ${d("replyDay")}`,
  "recovery.not-communicated": (d) =>
    `Återkrav ${d("number")} av ${d("amountOre")} föreslaget utan att mottagaren har fått yttra sig först`,
  "recovery.answered": () => "Mottagaren har yttrat sig om återkravet",
  "recovery.withdrawn": () => "Förslaget om återkrav tillbakataget",
  "recovery.begun": (d) => `Beredning av återkrav påbörjad (beslut ${d("number")})`,
  "recovery.dropped": (d) => `Beredning av återkrav avbruten (beslut ${d("number")})`,
  "decision.recovered": (d) =>
    `Beslut ${d("number")} registrerat: återkrav av ${d("amountOre")} att betala senast ${d("dueDay")} (${d("day")}, ${d("section")})`,
  "recovery.invoiced": (d) => `Faktura ${d("reference")} antecknad för återkrav ${d("number")}`,
  "recovery.credited": (d) => `Återkrav ${d("number")} krediterat med ${d("amountOre")}, beslutet är upphävt`,
  "lowering.proposed": (d) =>
    `Sänkning av rad ${d("line")} i rapport ${d("number")} från ${d("fromOre")} till ${d("toOre")} föreslagen, mottagaren kan yttra sig till ${d("replyDay")}`,
  "lowering.answered": (d) => `Svar om sänkningen av rad ${d("line")} i rapport ${d("number")} har kommit`,
  "lowering.withdrawn": (d) => `Förslaget att sänka rad ${d("line")} i rapport ${d("number")} tillbakataget`,
  "write-off.proposed": (d) => `Avskrivning av ${d("amountOre")} av återkrav föreslagen`,
  "write-off.approved": (d) => `Avskrivning av ${d("amountOre")} av återkrav godkänd`,
  "write-off.dropped": (d) => `Föreslagen avskrivning av ${d("amountOre")} inte genomförd`,
} as const satisfies Record<string, Sentence>;

const en: Record<keyof typeof sv, Sentence> = {
  "recovery.proposed": (d) =>
    `Recovery ${d("number")} of ${d("amountOre")} proposed, the holder may answer until ${d("replyDay")}`,
  "recovery.not-communicated": (d) =>
    `Recovery ${d("number")} of ${d("amountOre")} proposed without hearing the holder first`,
  "recovery.answered": () => "The holder has answered on the recovery",
  "recovery.withdrawn": () => "The proposal to recover money taken back",
  "recovery.begun": (d) => `Preparation of a recovery begun (decision ${d("number")})`,
  "recovery.dropped": (d) => `Preparation of a recovery dropped (decision ${d("number")})`,
  "decision.recovered": (d) =>
    `Decision ${d("number")} recorded: ${d("amountOre")} recovered, to be paid by ${d("dueDay")} (${d("day")}, ${d("section")})`,
  "recovery.invoiced": (d) => `Invoice ${d("reference")} noted for recovery ${d("number")}`,
  "recovery.credited": (d) => `Recovery ${d("number")} credited by ${d("amountOre")}, the decision is set aside`,
  "lowering.proposed": (d) =>
    `Lowering of line ${d("line")} of report ${d("number")} from ${d("fromOre")} to ${d("toOre")} proposed, the holder may answer until ${d("replyDay")}`,
  "lowering.answered": (d) => `An answer on the lowering of line ${d("line")} of report ${d("number")} has come`,
  "lowering.withdrawn": (d) => `The proposal to lower line ${d("line")} of report ${d("number")} taken back`,
  "write-off.proposed": (d) => `Writing off ${d("amountOre")} of what is claimed back proposed`,
  "write-off.approved": (d) => `Writing off ${d("amountOre")} of what is claimed back approved`,
  "write-off.dropped": (d) => `Writing off ${d("amountOre")} as proposed not carried out`,
};

/** Money that is to come back, and what of it will not, in sentences of the history. */
export const recoveryHistory = { sv, en };
