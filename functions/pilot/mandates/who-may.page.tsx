import { Notice } from "../../platform/web/layout.tsx";
import { usePage, useTexts } from "../../platform/web/page-context.ts";
import { mandateTexts } from "./mandate.texts.ts";
import { mandatesPath } from "./mandate-paths.ts";
import type { MandateSaid } from "./mandate-words.ts";
import { outsideMandate } from "./mandates.refusals.ts";

/** In the place of a button that would be refused: what the reader may, and whom to ask. */
export function OutsideMandate({ said }: Readonly<{ said: MandateSaid }>) {
  const { lang, t } = usePage(mandateTexts);
  return (
    <Notice tone="warning" title={outsideMandate.title[lang]}>
      <p>{said.may}</p>
      <p>{said.ask}</p>
      <p>
        <a href={mandatesPath}>{t.link}</a>
      </p>
    </Notice>
  );
}

/** For a reader who does not do it: who may. */
export function WhoMayDoIt({ said }: Readonly<{ said: MandateSaid }>) {
  const t = useTexts(mandateTexts);
  return (
    <p>
      {said.who} <a href={mandatesPath}>{t.link}</a>
    </p>
  );
}
