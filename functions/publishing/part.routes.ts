import { press, savedByStaff } from "../pilot/press.ts";
import { wordsIn } from "../platform/forms/words.ts";
import type { Table } from "../platform/table/table.ts";
import { callIn, type Visit } from "../platform/web/route.ts";
import { callSubject } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { changeCall } from "./change-call.act.ts";
import { offeredOn, partEditing } from "./part-editing.routes.ts";
import { typedIn } from "./part-saved.ts";
import { shownInLanguages } from "./parts/offered.ts";
import { isPart, type PartName, parts } from "./parts/parts.ts";
import { publishingPaths } from "./publishing.paths.ts";
import { readWork } from "./work.store.ts";

const partIn = ({ params }: Pick<Visit, "params">): PartName | undefined => {
  const name = params["part"] ?? "";
  return isPart(name) ? name : undefined;
};

const isOptional = (id: string) =>
  /^p-(rounded-|mail-|appeal-text-|amount$|flat$|of$|code$|kind$|appropriation|project$|activity$|counterparties$|public-most$|(opens|closes)-time$)/.test(
    id,
  );

/** The parts of a call in work. */
export const partRoutes = ({ table }: { readonly table: Table }) =>
  partEditing({
    address: publishingPaths.part("{callId}", "{part}"),
    formIn: (request) => {
      const part = partIn(request);
      return part && parts[part].form;
    },
    open: async (visit) => {
      const [callId, name] = [callIn(visit), partIn(visit) ?? refuse("not-found")];
      const { call, version, changedAt, changedBy } = (await readWork(table, callId)) ?? refuse("not-found");
      return {
        ...{
          form: shownInLanguages(parts[name].form, offeredOn(visit)),
          typed: typedIn(parts[name], call),
          isOptional,
        },
        ...{ version, changedAt, changedBy: changedBy.name },
        here: publishingPaths.part(callId, name),
        back: { href: publishingPaths.desk(callId), label: wordsIn(call.title, visit.language) },
      };
    },
    save: (visit, posted) => {
      const callId = callIn(visit);
      const languages = offeredOn(visit);
      const command = { callId, part: partIn(visit) ?? refuse("not-found"), languages, ...posted };
      return press(table, changeCall, savedByStaff(visit, "officer", command, callSubject(callId)));
    },
  });
