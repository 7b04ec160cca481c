import { useTexts } from "../../platform/web/page-context.ts";
import { contactAnchor } from "../../platform/web/ui/contact-list.tsx";
import type { CallId } from "../../vocabulary/ids.ts";
import { paths } from "../paths.ts";
import { siteTexts } from "./site.texts.ts";

/** The way to those who answer from a page that does not name them. */
export function ToContacts({ callId }: Readonly<{ callId: CallId }>) {
  const t = useTexts(siteTexts).contacts;
  return (
    <p>
      <a href={`${paths.call(callId)}#${contactAnchor}`}>{t.onCallPage}</a>
    </p>
  );
}
