import { endReserve } from "../../../functions/decisions/reserve/end-reserve.act.ts";
import { keepReserve } from "../../../functions/decisions/reserve/keep-reserve.act.ts";
import { addTermsFile } from "../../../functions/decisions/terms/add-terms-file.act.ts";
import { checkTerms } from "../../../functions/decisions/terms/check-terms.act.ts";
import { extendTerms } from "../../../functions/decisions/terms/extend-terms.act.ts";
import { handInTerms } from "../../../functions/decisions/terms/hand-in-terms.act.ts";
import { lapseGrant } from "../../../functions/decisions/terms/lapse-grant.act.ts";
import { sendTerms } from "../../../functions/decisions/terms/send-terms.act.ts";
import type { Terms } from "../../../functions/pilot/items/terms.ts";
import { Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { plusLocalDays } from "../../../functions/vocabulary/instant.ts";
import { holder } from "./holders.ts";
import { button, type Look, type Play, saving, staff, words } from "./play.ts";

/** Terms that wait for somebody, mostly; now and then what has been accepted or has lapsed is pressed again. */
function open({ pilot, chance }: Look): Terms | undefined {
  const { terms } = pilot;
  return terms && (terms.accepted ?? terms.lapsed) === undefined ? terms : chance.likely(0.02) ? terms : undefined;
}
const signers = "Ordföranden Ek\nKassören Ås";
const language = "sv" as const;

/** Holders who sign terms or do not, officers who check them, and grants that lapse; and who waits for their places. */
export const termsPlays: readonly Play[] = [
  {
    weight: 6,
    play: (look) => {
      const terms = open(look);
      if (!terms?.sent || terms.files.length > 3) return undefined;
      const fileId = newId(Nonce);
      const file = { name: "Villkor.pdf", bytes: 10, sha256: "0".repeat(64), key: `kept/${fileId}` };
      const command = { document: terms.sent.document, fileId, file, found: { type: "pdf" as const }, language };
      return saving(look, addTermsFile, { by: look.chance.likely(0.8) ? holder : staff(look, "officer"), command });
    },
  },
  {
    weight: 9,
    play: (look) => {
      const terms = open(look);
      if (!terms?.sent || terms.files.length === 0) return undefined;
      const names = look.chance.likely(0.8) ? signers : "Ordföranden Ek";
      const { version } = terms;
      const command = { version, document: terms.sent.document, typed: { "p-names": names }, language };
      return button(look, handInTerms, { by: look.chance.likely(0.8) ? holder : staff(look, "officer"), command });
    },
  },
  {
    weight: 12,
    play: (look) => {
      const { chance, today } = look;
      const terms = open(look);
      if (!terms?.signed?.waits) return undefined;
      const right = {
        ...{ "p-proof": "p-new", "p-ground": words(chance, "Protokoll"), "p-who": signers, "p-jointly": "2" },
        "p-until": plusLocalDays(today, chance.between(0, 400)),
      };
      const accepting = { "p-outcome": "p-accept", ...(chance.likely(0.4) ? { "p-proof": "p-known" } : right) };
      const typed = chance.likely(0.8)
        ? accepting
        : { "p-outcome": "p-return", "p-reason": words(chance, "En underskrift saknas") };
      return button(look, checkTerms, {
        by: staff(look, "officer"),
        command: { version: terms.version, typed, language },
      });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      const { chance, today } = look;
      const terms = open(look);
      if (!terms?.sent) return undefined;
      const typed = {
        "p-day": plusLocalDays(today, chance.between(0, 60)),
        "p-why": words(chance, "Årsmötet är senare"),
      };
      return button(look, extendTerms, {
        by: staff(look, "officer"),
        command: { version: terms.version, typed, language },
      });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const terms = open(look);
      if (!terms || (terms.sent && look.chance.likely(0.7))) return undefined;
      return button(look, sendTerms, { by: staff(look, "officer"), command: { version: terms.version, language } });
    },
  },
  {
    weight: 3,
    play: (look) => {
      const terms = open(look);
      if (!terms?.sent || (look.today <= terms.sent.lastDay && look.chance.likely(0.9))) return undefined;
      return button(look, lapseGrant, { by: staff(look, "officer"), command: { version: terms.version, language } });
    },
  },
  {
    weight: 3,
    play: (look) => {
      const { pilot, chance, today } = look;
      if (pilot.lifecycle.stage !== "rejected" && chance.likely(0.99)) return undefined;
      const typed = {
        "p-rank": String(chance.between(1, 9)),
        "p-day": plusLocalDays(today, chance.between(0, 200)),
      };
      const command = { version: pilot.reserve?.version ?? 0, typed, language };
      return button(look, keepReserve, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const { reserve } = look.pilot;
      if (!reserve) return undefined;
      return button(look, endReserve, { by: staff(look, "officer"), command: { version: reserve.version } });
    },
  },
];
