import { usePage } from "../../platform/web/page-context.ts";
import type { SettingFault } from "../../settings/setting-fault.ts";
import type { SettingName } from "../../settings/setting-name.ts";
import { publishingTexts } from "../publishing.texts.ts";
import { settingFaultWords } from "./setting-fault.texts.ts";
import { logoPart, placeOf } from "./setting-faults.ts";
import { settingPaths } from "./settings.paths.ts";

type Props = Readonly<{ name: SettingName; of: "authority" | "programme"; faults: readonly SettingFault[] }>;

/** What stops a version from being published, each with a link to where it is corrected. */
export function SettingFaults({ name, of, faults }: Props) {
  const { t, lang } = usePage(publishingTexts);
  const hrefOf = (fault: SettingFault) => {
    const place = placeOf(fault, of);
    if (!place) return settingPaths.desk(name);
    if (place.part === logoPart) return settingPaths.logo(name);
    return `${settingPaths.part(name, place.part)}${place.control === undefined ? "" : `#${place.control}`}`;
  };
  return (
    <>
      <p>{t.checkText}</p>
      <ul>
        {faults.map((fault, at) => (
          <li key={at}>
            <a href={hrefOf(fault)}>{settingFaultWords(fault, lang)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
