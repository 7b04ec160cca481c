import type { ComponentChildren } from "preact";
import { useTexts } from "../platform/web/page-context.ts";
import { Tag } from "../platform/web/ui/tag.tsx";
import { openMailsTexts } from "./open-mails.texts.ts";

type Props = Readonly<{ isUnreached: boolean | undefined; children: ComponentChildren }>;

/** A person of the case, marked where a mail to them did not arrive. */
export function Reached({ isUnreached = false, children }: Props) {
  const t = useTexts(openMailsTexts);
  return (
    <>
      {children} {isUnreached && <Tag tone="bad">{t.undelivered.name}</Tag>}
    </>
  );
}
