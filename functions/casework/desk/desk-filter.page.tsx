import { stageNames } from "../../pilot/stages/stages.texts.ts";
import { stages } from "../../pilot/stages/stages.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { usePage } from "../../platform/web/page-context.ts";
import { Select } from "../../platform/web/ui/choices.tsx";
import { Details } from "../../platform/web/ui/details.tsx";
import { Button, ButtonRow, GetForm } from "../../platform/web/ui/form.tsx";
import { mayRead, stagesFor } from "../access.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { kindNames, readable } from "../open-work.ts";
import { deskTexts } from "./desk.texts.ts";
import { me, noOwner, queryOf, sorts } from "./desk-filter.ts";
import type { DeskProps } from "./desk-shown.ts";
import { OnlyBoxes } from "./only-boxes.page.tsx";
import { kindName } from "./shown-row.ts";

type Option = { readonly value: string; readonly label: string };
const named = (names: readonly string[]): Option[] => names.map((name) => ({ value: name, label: name }));

/** All that the list can be narrowed by, and its order. It asks with its address, which can be shared. */
export function DeskFilter({ filter, reader, calls, choices, officers }: DeskProps) {
  const { t, lang } = usePage(deskTexts);
  const query = queryOf(filter, reader);
  const { vantar, visa, ...chosen } = query;
  const value = (name: string) => query[name] ?? "";
  const count = Object.keys(chosen).length;
  const others = officers.filter(({ subject }) => subject !== reader.id);
  const owners = [
    { value: me, label: t.me },
    { value: noOwner, label: t.nobody },
    ...others.map(({ subject, name }) => ({ value: subject, label: name })),
  ];
  const kinds = readable(
    kindNames.map((kind) => ({ kind })),
    reader.roles,
  ).map(({ kind }) => ({ value: kind, label: kindName(kind, lang) }));
  const only = [
    { name: "sent", label: t.onlyLate },
    { name: "pengar", label: t.onlyMoney },
    ...(mayRead(reader.roles, "mails") ? [{ name: "studs", label: t.onlyBounced }] : []),
  ];
  return (
    <Details summary={count > 0 ? t.filtered(count) : t.filter}>
      <GetForm action={caseworkPaths.list}>
        {vantar !== undefined && <input type="hidden" name="vantar" value={vantar} />}
        {visa !== undefined && <input type="hidden" name="visa" value={visa} />}
        <div class="pg-desk__filter">
          <Select
            name="utlysning"
            value={value("utlysning")}
            label={t.call}
            empty={t.any}
            options={calls.map(({ callId, title }) => ({ value: callId, label: wordsIn(title, lang) }))}
          />
          <Select
            name="steg"
            value={value("steg")}
            label={t.stage}
            empty={t.any}
            options={stagesFor(reader.roles, stages).map((one) => ({ value: one, label: stageNames[lang][one] }))}
          />
          <Select
            name="handlaggare"
            value={value("handlaggare")}
            label={t.owner}
            empty={t.any}
            options={reader.roles.includes("officer") ? owners : owners.slice(1)}
          />
          <Select
            name="kommun"
            value={value("kommun")}
            label={t.municipality}
            empty={t.any}
            options={named(choices.municipalities)}
          />
          {mayRead(reader.roles, "application") && (
            <Select name="omrade" value={value("omrade")} label={t.area} empty={t.any} options={named(choices.areas)} />
          )}
          {mayRead(reader.roles, "application") && (
            <Select name="etikett" value={value("etikett")} label={t.tag} empty={t.any} options={named(choices.tags)} />
          )}
          <Select name="slag" value={value("slag")} label={t.kind} empty={t.any} options={kinds} />
          <Select
            name="sortera"
            value={value("sortera")}
            label={t.sort}
            empty={t.sorts.bradskande}
            options={sorts
              .filter((sort) => sort !== "bradskande")
              .map((sort) => ({ value: sort, label: t.sorts[sort] }))}
          />
        </div>
        <OnlyBoxes legend={t.only} boxes={only} query={query} />
        <ButtonRow>
          <Button tone="secondary">{t.show}</Button>
          <a href={caseworkPaths.list}>{t.clear}</a>
        </ButtonRow>
      </GetForm>
    </Details>
  );
}
