import { Layout } from "../../platform/web/layout.tsx";
import { PageHeading } from "../../platform/web/ui/page-heading.tsx";
import { type ReadSection, ReadThrough } from "../../platform/web/ui/read-through.tsx";
import type { Language } from "../../vocabulary/language.ts";
import { judgementTexts } from "./judgement.texts.ts";

/** Why a review is no longer asked for. */
export type Closed = "enough" | "withdrawn" | "withdrawing" | "other";

type Props = Readonly<{
  lang: Language;
  path: string;
  title: string;
  closed: Closed;
  /** What the reviewer had saved. */
  draft?: readonly ReadSection[] | undefined;
}>;

/** A reviewer comes to an application that has gone on without them. */
export function ClosedPage({ lang, path, title, closed, draft }: Props) {
  const t = judgementTexts[lang];
  const why = {
    enough: t.closedEnough,
    withdrawn: t.closedWithdrawn,
    withdrawing: t.closedWithdrawing,
    other: t.closedOther,
  } as const satisfies Record<Closed, string>;
  return (
    <Layout lang={lang} path={path} title={t.closedTitle}>
      <PageHeading title={t.closedTitle} caption={title} />
      <p>{why[closed]}</p>
      <p>{t.closedThanks}</p>
      {draft !== undefined && (
        <>
          <h2>{t.closedDraft}</h2>
          <ReadThrough lang={lang} sections={draft} />
        </>
      )}
    </Layout>
  );
}
