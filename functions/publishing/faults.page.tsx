import { usePage } from "../platform/web/page-context.ts";
import type { CallId } from "../vocabulary/ids.ts";
import type { CallFault } from "./call-fault.ts";
import { callFaultWords } from "./call-fault-words.ts";
import { isPart } from "./parts/parts.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { publishingTexts } from "./publishing.texts.ts";

/** Where a fault is corrected: the control of its part, or the form. */
function hrefOf(callId: CallId, fault: CallFault): string {
  if (!isPart(fault.at)) return publishingPaths.form(callId, fault.at);
  const field = "field" in fault && fault.field !== undefined ? `#${fault.field}` : "";
  return `${publishingPaths.part(callId, fault.at)}${field}`;
}

/** What stops a version from being published, each with a link to where it is corrected. */
export function Faults({ callId, faults }: Readonly<{ callId: CallId; faults: readonly CallFault[] }>) {
  const { t, lang } = usePage(publishingTexts);
  return (
    <>
      <p>{t.checkText}</p>
      <ul>
        {faults.map((fault, at) => (
          <li key={at}>
            <a href={hrefOf(callId, fault)}>{callFaultWords(fault, lang)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
