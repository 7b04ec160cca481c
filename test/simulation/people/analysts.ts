import type { Analysed } from "../../../functions/learning/analysis.ts";
import { readAnalysed, readAnalysis, readInterview } from "../../../functions/learning/learning.store.ts";
import { markPassage } from "../../../functions/learning/mark-passage.act.ts";
import { nameCodes } from "../../../functions/learning/name-codes.act.ts";
import { passSynthesis } from "../../../functions/learning/pass-synthesis.act.ts";
import { publishAnalysis } from "../../../functions/learning/publish-analysis.act.ts";
import { saveInterview } from "../../../functions/learning/save-interview.act.ts";
import { saveSynthesis } from "../../../functions/learning/save-synthesis.act.ts";
import { readWritten } from "../../../functions/learning/synthesis.store.ts";
import { dutyNames } from "../../../functions/learning/synthesis.ts";
import { unmarkPassage } from "../../../functions/learning/unmark-passage.act.ts";
import { withdrawInterview } from "../../../functions/learning/withdraw-interview.act.ts";
import { keys } from "../../../functions/platform/table/keys.ts";
import { ApplicationId, analysisSubject, type CallId, Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { anInterview, someSentences, someTalk } from "../../builders/an-analysis.ts";
import { move, type Office, type Play, staff } from "./play.ts";

const language = "sv" as const;

/** A press of an officer's button about a call's interviews. */
const pressed = <Command>(office: Office, callId: CallId, command: Command) => ({
  subject: analysisSubject(callId),
  by: staff(office, "officer"),
  nonce: newId(Nonce),
  command,
});

/** A call, and one of its projects that has been interviewed. */
async function somebodyAsked({ chance, world }: Office) {
  const call = chance.pick(world.calls);
  const row = call && chance.pick((await readAnalysed(world.reader, call.callId, {})).rows);
  return call && row && { callId: call.callId, row };
}

const numberIn = ({ chance }: Office, { interviews }: Analysed) => chance.pick(interviews)?.number ?? 1;

/** What officers do with interviews: write them down, mark them, take them out again, and write what they come to. */
export const analysts: readonly Play<Office>[] = [
  {
    weight: 4,
    play: async (office) => {
      const { chance, world } = office;
      const call = chance.pick(world.calls);
      if (!call) return undefined;
      const granted = await world.reader.query({
        table: "pilots",
        index: "people",
        pk: keys.grants(call.callId),
        limit: 20,
      });
      const id = ApplicationId.safeParse(chance.pick(granted.items)?.["applicationId"]).data;
      if (!id) return undefined;
      const command = { applicationId: id, number: 0, version: 0, typed: anInterview(), language };
      return move(saveInterview, pressed(office, call.callId, command));
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const asked = await somebodyAsked(office);
      if (!asked) return undefined;
      const { callId, row } = asked;
      const number = numberIn(office, row);
      const { interview } = await readInterview(office.world.reader, callId, row.applicationId, number);
      const typed = anInterview(`${interview.text} Och så.`.slice(0, 2000));
      const command = { applicationId: row.applicationId, number, version: interview.version, typed, language };
      return move(saveInterview, pressed(office, callId, command));
    },
  },
  {
    weight: 5,
    play: async (office) => {
      const asked = await somebodyAsked(office);
      if (!asked) return undefined;
      const { callId, row } = asked;
      const words = office.chance.pick(someTalk.split("\n\n")) ?? "";
      const typed = { "p-words": words, "p-codes": [office.chance.pick(["p-lesson", "p-challenge"]) ?? "p-lesson"] };
      const command = { applicationId: row.applicationId, number: numberIn(office, row), typed, language };
      return move(markPassage, pressed(office, callId, command));
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const asked = await somebodyAsked(office);
      if (!asked) return undefined;
      const { callId, row } = asked;
      const command = { applicationId: row.applicationId, number: numberIn(office, row), passage: 1 };
      return move(unmarkPassage, pressed(office, callId, command));
    },
  },
  {
    weight: 0.5,
    play: async (office) => {
      const asked = await somebodyAsked(office);
      if (!asked) return undefined;
      const { callId, row } = asked;
      const typed = { "p-reason": "Personen har ångrat sig." };
      const command = { applicationId: row.applicationId, number: numberIn(office, row), typed, language };
      return move(withdrawInterview, pressed(office, callId, command));
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const call = office.chance.pick(office.world.calls);
      if (!call) return undefined;
      const analysis = await readAnalysis(office.world.reader, call.callId);
      const typed = { "p-codes.r1.p-name": `Kod ${office.chance.between(1, 9)}` };
      return move(nameCodes, pressed(office, call.callId, { version: analysis?.ownVersion ?? 0, typed, language }));
    },
  },
  {
    weight: 2,
    play: async (office) => {
      const asked = await somebodyAsked(office);
      if (!asked) return undefined;
      const { callId, row } = asked;
      const written = await readWritten(office.world.reader, callId);
      const cites = office.chance.likely(0.8) ? `${row.number}.1.1` : "";
      const typed = someSentences(
        ["judgement", `Bedömning ${office.chance.between(1, 999)}.`],
        ...(office.chance.likely(0.3) ? [["finding", "Så var det.", cites] as const] : []),
      );
      const draft = office.chance.likely(0.2) ? { draftOf: "En språkmodell" } : {};
      return move(saveSynthesis, pressed(office, callId, { version: written?.version ?? 0, typed, ...draft }));
    },
  },
  {
    weight: 4,
    play: async (office) => {
      const asked = await somebodyAsked(office);
      const written = asked && (await readWritten(office.world.reader, asked.callId));
      if (!asked || !written) return undefined;
      const duty = written.origin ? (office.chance.pick(dutyNames) ?? "second") : "second";
      return move(passSynthesis, pressed(office, asked.callId, { version: written.version, duty }));
    },
  },
  {
    weight: 3,
    play: async (office) => {
      const asked = await somebodyAsked(office);
      const written = asked && (await readWritten(office.world.reader, asked.callId));
      if (!asked || !written) return undefined;
      const typed = { "p-no-names": "yes", "p-reason": office.chance.likely(0.8) ? "De andra har nyss börjat." : "" };
      return move(publishAnalysis, pressed(office, asked.callId, { version: written.version, typed, language }));
    },
  },
];
