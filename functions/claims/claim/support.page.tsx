import type { Extract } from "../../pilot/items/extract.ts";
import type { ImportedCosts } from "../../pilot/items/imported-costs.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { formatMoney, sumOre } from "../../vocabulary/ore.ts";
import { claimTexts } from "./claim.texts.ts";

type Support = { readonly extracts: readonly Extract[]; readonly imported: ImportedCosts | undefined };

/** What of the holder's ledger a report comes with. */
export const supportOf = (
  { extracts, importedCosts }: Pick<Pilot, "extracts" | "importedCosts">,
  number: number,
): Support => ({
  extracts: extracts.filter((one) => one.number === number),
  imported: importedCosts.get(number),
});

type Props = Readonly<{
  support: Support /** The report's own address for who reads. */;
  address: string;
}>;

/** The files from the holder's ledger: extracts, and the SIE file that costs were read from. */
export function SupportFiles({ support, address }: Props) {
  const { lang } = usePage();
  const t = claimTexts[lang];
  const { extracts, imported } = support;
  const file = (fileId: string, name: string) => <a href={`${address}/underlag/${fileId}`}>{name}</a>;
  return (
    <DataTable
      id="support"
      caption={t.support}
      columns={[t.file, t.kind, t.added]}
      rows={[
        ...(imported
          ? [[file(imported.fileId, imported.fileName), t.sie, formatDay(dayOf(imported.importedAt), lang)]]
          : []),
        ...extracts.map(({ fileId, name, addedAt }) => [
          file(fileId, name),
          t.extract,
          formatDay(dayOf(addedAt), lang),
        ]),
      ]}
      empty={t.noSupport}
    />
  );
}

/** The two ways to bring the holder's ledger into a report that is being written, and what is there already. */
export function SupportLinks({ support, address }: Props) {
  const { lang } = usePage();
  const t = claimTexts[lang];
  const { extracts, imported } = support;
  return (
    <>
      <h2>{t.support}</h2>
      <p>{t.supportText}</p>
      <ul>
        <li>
          <a href={`${address}/sie`}>{t.readSie}</a>
          {imported &&
            `: ${t.imported(imported.lines.length, formatMoney(sumOre(imported.lines.map(({ amountOre }) => amountOre)), lang))}`}
        </li>
        <li>
          <a href={`${address}/underlag`}>{t.attach}</a>
          {extracts.length > 0 && `: ${t.attached(extracts.length)}`}
        </li>
      </ul>
    </>
  );
}
