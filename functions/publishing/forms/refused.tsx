import type { Fault } from "../../platform/forms/faults/fault.ts";
import { faultWords } from "../../platform/forms/faults.ts";
import type { PartId } from "../../platform/forms/ids.ts";
import { Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { editorTexts } from "./editor.texts.ts";
import { type EditorPaths, pageOf } from "./editor-paths.ts";

type FaultListProps = Readonly<{
  faults: readonly Fault[];
  paths: EditorPaths;
  /** The section where a question that is lacking can be added. */
  first?: PartId | undefined;
}>;

/** Where a fault is put right: the condition, the rules, the question or section that it is about. */
function placeOf({ place, code }: Fault, paths: EditorPaths, first: PartId | undefined): string {
  const [section, question] = place;
  if (section !== undefined && code.startsWith("condition-"))
    return question === undefined ? paths.sectionCondition(section) : paths.condition(question);
  if (code.startsWith("rule-")) return `${paths.form}#rules`;
  if (code === "role-missing" && first !== undefined) return `${paths.section(first)}#add`;
  return pageOf(paths, place);
}

function FaultList({ faults, paths, first }: FaultListProps) {
  const { lang } = usePage();
  return (
    <ul>
      {faults.map((fault) => {
        const text = faultWords(fault, lang);
        return (
          <li key={`${fault.place.join(".")} ${text}`}>
            <a href={placeOf(fault, paths, first)}>{text}</a>
          </li>
        );
      })}
    </ul>
  );
}

/** All for which the form cannot be published yet, each with the way to where it is put right. */
export function Faults({ faults, paths, first }: FaultListProps) {
  const { t } = usePage(editorTexts);
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning" title={t.faultsTitle(faults.length)}>
      <p>{t.faultsText}</p>
      <FaultList faults={faults} paths={paths} first={first} />
    </Notice>
  );
}

/** Why a change was not done; what was typed stands in the page below. */
export function Refused({ faults, paths, removing = false }: FaultListProps & Readonly<{ removing?: boolean }>) {
  const { t } = usePage(editorTexts);
  if (faults.length === 0) return null;
  return (
    <Notice tone="warning" title={removing ? t.notRemoved : t.refusedTitle} announce>
      {!removing && <p>{t.refusedText}</p>}
      <FaultList faults={faults} paths={paths} />
    </Notice>
  );
}

/** That the last press of a button was saved. */
export function Saved() {
  const { t, path } = usePage(editorTexts);
  return path.endsWith("?sparat") ? <Notice tone="success" title={t.saved} text={t.savedText} /> : null;
}
