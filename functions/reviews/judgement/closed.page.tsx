import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { type ReadSection, ReadThrough } from "../../platform/web/ui/read-through.tsx";
import { judgementTexts } from "./judgement.texts.ts";

/** Why a review is no longer asked for. */
export type Closed = "enough" | "withdrawn" | "withdrawing" | "other";

type Props = Readonly<{
  title: string;
  closed: Closed;
  /** What the reviewer had saved. */
  draft?: readonly ReadSection[] | undefined;
}>;

/** A reviewer comes to an application that has gone on without them. */
export function ClosedPage({ title, closed, draft }: Props) {
  const t = useTexts(judgementTexts);
  const why = {
    enough: t.closedEnough,
    withdrawn: t.closedWithdrawn,
    withdrawing: t.closedWithdrawing,
    other: t.closedOther,
  } as const satisfies Record<Closed, string>;
  return (
    <Layout title={t.closedTitle}>
      <PageHeading title={t.closedTitle} caption={title} />
      <p>{why[closed]}</p>
      <p>{t.closedThanks}</p>
      {draft !== undefined && (
        <>
          <h2>{t.closedDraft}</h2>
          <ReadThrough sections={draft} />
        </>
      )}
    </Layout>
  );
}
