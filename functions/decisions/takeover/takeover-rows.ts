import { hasLapsed, type Takeover } from "../../pilot/items/takeover.ts";
import { formatDay, formatMoment, type LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney } from "../../vocabulary/ore.ts";
import { takeoverTexts } from "./takeover.texts.ts";

type Row = { readonly key: string; readonly value: string | undefined };

/** Who is named to take over, as everybody reads it who has a part in it. */
export function partyRows({ party }: Pick<Takeover, "party">, lang: Language): readonly Row[] {
  const t = takeoverTexts[lang];
  return [
    { key: t.newHolder, value: `${party.organisation}\n${party.organisationNumber}` },
    { key: t.home, value: party.municipality || undefined },
    { key: t.contact, value: party.contact.name },
    { key: t.contactEmail, value: party.contact.email },
    { key: t.signatory, value: party.signatory.name },
    { key: t.signatoryEmail, value: party.signatory.email },
    { key: t.mailbox, value: party.mailbox },
  ];
}

/** A change of holder as it stands. */
export function takeoverRows(takeover: Takeover, today: LocalDay, lang: Language): readonly Row[] {
  const t = takeoverTexts[lang];
  const { offered, lastDay, from, why, status, answer, ended, done } = takeover;
  const state = hasLapsed(takeover, today) ? t.lapsed : t.states[status];
  return [
    { key: t.state, value: state },
    { key: t.offeredOn, value: `${formatMoment(offered.at, lang)}, ${offered.by}` },
    { key: t.fromDay, value: formatDay(from, lang) },
    { key: t.reason, value: why },
    { key: t.lastDay, value: status === "offered" ? formatDay(lastDay, lang) : undefined },
    ...partyRows(takeover, lang),
    { key: t.answer, value: answer && `${formatMoment(answer.at, lang)}, ${answer.by}` },
    { key: t.answerReason, value: answer?.reason },
    {
      key: t.ended,
      value: ended && [formatMoment(ended.at, lang), ended.reason].filter((one) => one !== "").join("\n"),
    },
    { key: t.doneOn, value: done && `${formatMoment(done.at, lang)}, ${done.by}` },
    { key: t.oldHolder, value: done && `${done.organisation}\n${done.organisationNumber}` },
    { key: t.paidBefore, value: done && formatMoney(done.paidOre, lang) },
  ];
}
