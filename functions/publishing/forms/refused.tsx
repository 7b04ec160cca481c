import type { Fault } from "../../platform/forms/faults/fault.ts";
import { faultWords } from "../../platform/forms/faults.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { editorTexts } from "./editor.texts.ts";
import { type EditorPaths, pageOf } from "./editor-paths.ts";

type FaultListProps = Readonly<{ faults: readonly Fault[]; paths: EditorPaths }>;

function FaultList({ faults, paths }: FaultListProps) {
  const { lang } = usePage();
  return (
    <ul>
      {faults.map((fault) => {
        const text = faultWords(fault, lang);
        return (
          <li key={`${fault.place.join(".")} ${text}`}>
            {fault.place.length > 0 ? <a href={pageOf(paths, fault.place)}>{text}</a> : text}
          </li>
        );
      })}
    </ul>
  );
}

/** All for which the form cannot be published yet, each with the way to where it is put right. */
export function Faults({ faults, paths }: FaultListProps) {
  const { t } = usePage(editorTexts);
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning" title={t.faultsTitle(faults.length)}>
      <p>{t.faultsText}</p>
      <FaultList faults={faults} paths={paths} />
    </Notice>
  );
}

/** Why a change was not done; what was typed stands in the page below. */
export function Refused({ faults, paths }: FaultListProps) {
  const { t } = usePage(editorTexts);
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning" title={t.refusedTitle} announce>
      <p>{t.refusedText}</p>
      <FaultList faults={faults} paths={paths} />
    </Notice>
  );
}

/** That the last press of a button was saved. */
export function Saved() {
  const { t, path } = usePage(editorTexts);
  return path.endsWith("?sparat") ? <Notice tone="success" title={t.saved} text={t.savedText} /> : null;
}
