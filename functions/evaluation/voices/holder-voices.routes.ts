import { grantedPilot } from "../../claims/report-page.answer.ts";
import { occasionsOfPilot } from "../../pilot/obligations/occasions.ts";
import { mayDo } from "../../pilot/people/parts.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byLink, savedByLink } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { html } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { occasionAt } from "./voice.ts";
import { voiceForm } from "./voice-form.ts";
import { type At, voiceReadThrough, voiceSaved, voiceShown, voiceSigned } from "./voice-writing.answer.ts";
import { holderVoicePaths } from "./voices.paths.ts";

type Holder = Visit<"holder">;

const all = holderVoicePaths("{id}");
const one = all.one("{occasion}");
const occasionIn = ({ params }: Pick<WebRequest, "params">) => params["occasion"] ?? refuse("not-found");

const pages = () => import("./voices.page.tsx");

/** The holder's evaluations, and all that is signed, side by side: those who are evaluated read it too. */
export function holderVoiceRoutes({ table }: { readonly table: Table }) {
  const at = (visit: Holder): At => {
    const paths = holderVoicePaths(visit.person.applicationId);
    const occasion = occasionIn(visit);
    const [here, review, sign] = [paths.one(occasion), paths.review(occasion), paths.sign(occasion)];
    return {
      table,
      visit,
      seen: async () => {
        const pilot = await grantedPilot(table, visit);
        return { pilot, one: occasionAt(pilot, occasion, dayOf(visit.now)) };
      },
      place: { here, review, sign, back: paths.all, backTo: "toAll" },
      writes: ({ by }) => by === "holder",
      saved: (command) => savedByLink(visit, command),
      pressed: (command) => byLink(visit, command),
    };
  };

  const labels = async (request: WebRequest) => {
    const pilot = await readPilot(table, caseIn(request));
    return labelsOf(voiceForm(pilot.call, occasionAt(pilot, occasionIn(request), dayOf(request.now))), request);
  };

  return [
    page(all.all, "holder", async (visit) => {
      const pilot = await grantedPilot(table, visit);
      const shown = {
        ...({ pilot, side: "holder", paths: holderVoicePaths(pilot.id), done: false } as const),
        occasions: occasionsOfPilot(pilot, dayOf(visit.now)),
        writes: mayDo(pilot, visit.person).write ? ("holder" as const) : undefined,
      };
      return html(visit, (await pages()).VoicesPage, shown);
    }),
    page(all.beside, "holder", async (visit) => {
      const pilot = await grantedPilot(table, visit);
      const back = { href: holderVoicePaths(pilot.id).all, label: "toAll" } as const;
      return html(visit, (await pages()).BesidePage, { pilot, back });
    }),
    ...labelledBy(labels, [
      page(one, "holder", (visit) => voiceShown(at(visit))),
      button(one, "holder", (visit) => voiceSaved(at(visit), occasionIn(visit))),
      page(all.review("{occasion}"), "holder", (visit) => voiceReadThrough(at(visit))),
      button(all.sign("{occasion}"), "holder", (visit) => voiceSigned(at(visit), occasionIn(visit))),
    ]),
  ];
}
