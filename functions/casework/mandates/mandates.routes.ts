import { publishedCalls } from "../../calls/call.store.ts";
import type { StaffPerson } from "../../pilot/items/owner.ts";
import { logPage } from "../../pilot/log.store.ts";
import {
  type ApartTerms,
  apartEntry,
  EntryId,
  mandateFunctions,
  type RowTerms,
  usuallyApart,
} from "../../pilot/mandates/mandate.ts";
import { readMandates } from "../../pilot/mandates/mandates.store.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { roles as everyRole, type Role } from "../../platform/sign-in/session.ts";
import { staffNames } from "../../platform/staff-names.store.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import {
  button,
  freshFor,
  labelledBy,
  nonceOf,
  page,
  readOn,
  type Visit,
  versionOf,
} from "../../platform/web/route.ts";
import { MandateId, mandatesSubject } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { confirmMandate } from "./confirm-mandate.act.ts";
import { dropMandate } from "./drop-mandate.act.ts";
import { endMandate } from "./end-mandate.act.ts";
import { mandateForm, mandatePrefilled, mandateTyped, type Offered, readMandate } from "./mandate.form.ts";
import { apartForm, apartTyped, dropForm, endForm, readApart } from "./mandate-acts.form.ts";
import { mandatePaths } from "./mandates.paths.ts";
import { mandatesTexts } from "./mandates.texts.ts";
import { mayConfirm } from "./may-confirm.ts";
import { proposeMandate } from "./propose-mandate.act.ts";
import { entryIn } from "./the-mandates.store.ts";

const keepers = ["officer"] as const;
/** Whoever else acts in cases reads a row through and says yes or no to it. */
const confirmers = ["officer", "decider", "finance"] as const;

type StaffVisit = Visit<readonly Role[]>;
type Confirmer = Visit<typeof confirmers>;

const entryOf = ({ params }: Pick<StaffVisit, "params">): EntryId =>
  EntryId.safeParse(params["entry"]).data ?? refuse("not-found");

const kindOf = ({ person }: StaffVisit) => confirmers.find((role) => person.roles.includes(role)) ?? "officer";
const pressed = <Command>(visit: StaffVisit, command: Command) =>
  byStaff(visit, kindOf(visit), command, mandatesSubject);
const done = ({ query, language }: StaffVisit) =>
  Object.entries(mandatesTexts[language].done).find(([word]) => query.has(word))?.[1];

/** The table of mandates: officers keep it, a second person confirms each row, and all of the staff read it. */
export function mandateRoutes({ table }: { readonly table: Table }) {
  const one = async (entry: EntryId) => {
    const mandates = await readMandates(table);
    return { table: mandates, entry: entryIn(mandates, entry) ?? refuse("not-found") };
  };

  /** Who can be named in a row: those who can decide or attest, and those whom the row names already. */
  const offered = async (terms?: RowTerms): Promise<Offered> => {
    const [names, calls] = await Promise.all([staffNames(table), publishedCalls(table)]);
    const acting = names.filter(({ roles }) => mandateFunctions.some((one) => roles.includes(one)));
    const people = acting.map(({ subject: id, name }): StaffPerson => ({ id, name }));
    const named = [terms?.holder.kind === "person" ? terms.holder : undefined, terms?.deputy];
    const others = named.flatMap((one) => (one && !people.some(({ id }) => id === one.id) ? [one] : []));
    return { people: [...people, ...others.map(({ id, name }) => ({ id, name }))], calls };
  };

  const read = [
    page(mandatePaths.list, everyRole, async (visit) => {
      const [mandates, calls] = await Promise.all([readMandates(table), publishedCalls(table)]);
      const keeps = visit.person.roles.includes("officer");
      const shown = { table: mandates, calls, today: dayOf(visit.now), keeps, done: done(visit) };
      return html(visit, (await import("./mandates-list.page.tsx")).MandatesListPage, shown);
    }),
    page(mandatePaths.history, everyRole, async (visit) => {
      const { entries, ...beside } = await logPage(table, mandatesSubject, readOn(visit));
      return html(visit, (await import("./mandate-history.page.tsx")).MandateHistoryPage, { entries, beside });
    }),
    page(mandatePaths.row("{entry}"), everyRole, async (visit) => {
      const [found, calls] = await Promise.all([one(entryOf(visit)), publishedCalls(table)]);
      const { roles } = visit.person;
      const may = { keep: roles.includes("officer"), answer: confirmers.some((role) => roles.includes(role)) };
      const shown = { ...found, calls, today: dayOf(visit.now), may, done: done(visit) };
      return html(visit, (await import("./mandate-row.page.tsx")).MandateRowPage, shown);
    }),
  ];

  const kept = labelledBy(
    async (request) => labelsOf(mandateForm(await offered(), false), request),
    [
      page(mandatePaths.new, keepers, (visit) => adding(visit, mandatePrefilled(dayOf(visit.now)))),
      button(mandatePaths.new, keepers, async (visit) => {
        const made = readMandate(await offered(), true, visit.typed, visit.language);
        if (!made.ok) return adding(visit, visit.typed, made.problems);
        // The form's number is the row's: a second press of it is about the same row.
        const entry = MandateId.parse(nonceOf(visit.typed));
        await press(table, proposeMandate, pressed(visit, { entry, version: 0, ...made.value }));
        return seeOther(`${mandatePaths.row(entry)}?foreslagen`);
      }),
      page(mandatePaths.change("{entry}"), keepers, (visit) => changing(visit)),
      button(mandatePaths.change("{entry}"), keepers, async (visit) => {
        const { entry, terms } = await rowOf(visit);
        const made = readMandate(await offered(terms), false, visit.typed, visit.language);
        if (!made.ok) return changing(visit, visit.typed, made.problems);
        const version = versionOf(visit.typed) || refuse("stale-version");
        await press(table, proposeMandate, pressed(visit, { entry, version, ...made.value }));
        return seeOther(`${mandatePaths.row(entry)}?foreslagen`);
      }),
    ],
  );

  const apart = labelledBy(
    (request) => labelsOf(apartForm, request),
    [
      page(mandatePaths.apart, keepers, (visit) => settingApart(visit)),
      button(mandatePaths.apart, keepers, async (visit) => {
        const made = readApart(visit.typed, visit.language);
        if (!made.ok) return settingApart(visit, visit.typed, made.problems);
        const terms: ApartTerms = { kind: "apart", acts: [...made.value] };
        const command = { entry: apartEntry, version: versionOf(visit.typed), terms, why: "" } as const;
        await press(table, proposeMandate, pressed(visit, command));
        return seeOther(`${mandatePaths.row(apartEntry)}?foreslagen`);
      }),
    ],
  );

  const confirmed = [
    ...freshFor(confirmers, [
      page(mandatePaths.confirm("{entry}"), confirmers, (visit) => confirming(visit)),
      button(mandatePaths.confirm("{entry}"), confirmers, async (visit) => {
        const entry = entryOf(visit);
        const command = { entry, version: versionOf(visit.typed), roles: visit.person.roles };
        await press(table, confirmMandate, pressed(visit, command));
        return seeOther(`${mandatePaths.row(entry)}?bekraftad`);
      }),
    ]),
    ...labelledBy(
      (request) => labelsOf(dropForm, request),
      [
        button(mandatePaths.drop("{entry}"), confirmers, async (visit) => {
          const made = readTyped(dropForm, visit.typed, visit.language);
          if (!made.ok) return confirming(visit, visit.typed, made.problems);
          const entry = entryOf(visit);
          const command = { entry, version: versionOf(visit.typed), why: made.value["p-why"] };
          await press(table, dropMandate, pressed(visit, command));
          return seeOther(`${mandatePaths.row(entry)}?avvisad`);
        }),
      ],
    ),
  ];

  const ended = labelledBy(
    (request) => labelsOf(endForm(dayOf(request.now)), request),
    [
      page(mandatePaths.end("{entry}"), keepers, (visit) => ending(visit)),
      button(mandatePaths.end("{entry}"), keepers, async (visit) => {
        const made = readTyped(endForm(dayOf(visit.now)), visit.typed, visit.language);
        if (!made.ok) return ending(visit, visit.typed, made.problems);
        const entry = entryOf(visit);
        const { "p-on": on, "p-why": why } = made.value;
        await press(table, endMandate, pressed(visit, { entry, version: versionOf(visit.typed), on, why }));
        return seeOther(`${mandatePaths.row(entry)}?avslutad`);
      }),
    ],
  );

  return [...read, ...kept, ...apart, ...confirmed, ...ended];

  /** The row in the address, as it was last proposed. @throws Refusal not-found */
  async function rowOf(visit: StaffVisit) {
    const { entry } = await one(entryOf(visit));
    const terms = entry.versions.at(-1)?.terms;
    return terms?.kind === "row" ? { entry: entry.entry, found: entry, terms } : refuse("not-found");
  }

  async function adding(visit: StaffVisit, typed: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const shown = { offered: await offered(), entry: undefined, typed, problems };
    return html(visit, (await formPages()).MandateFormPage, shown, { home: mandatePaths.new });
  }

  async function changing(visit: StaffVisit, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const { entry, found, terms } = await rowOf(visit);
    const shown = { offered: await offered(terms), entry: found, typed: typed ?? mandateTyped(terms), problems };
    return html(visit, (await formPages()).MandateFormPage, shown, { home: mandatePaths.change(entry) });
  }

  async function settingApart(visit: StaffVisit, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const mandates = await readMandates(table);
    const entry = entryIn(mandates, apartEntry);
    const newest = entry?.versions.at(-1)?.terms;
    const now = newest?.kind === "apart" ? newest.acts : usuallyApart;
    const shown = { entry, typed: typed ?? apartTyped(now), problems };
    return html(visit, (await formPages()).ApartPage, shown, { home: mandatePaths.apart });
  }

  async function confirming(visit: Confirmer, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const [found, calls] = await Promise.all([one(entryOf(visit)), publishedCalls(table)]);
    const { inForce, waiting, entry } = found.entry;
    // Confirmed, dropped or ended since the link was shown: the row's page says which.
    if (!waiting) return seeOther(mandatePaths.row(entry));
    const { subject: id, roles } = visit.person;
    const isFirst = !found.table.kept && waiting.terms.kind === "row";
    const shown = { waiting, inForce, calls, may: mayConfirm(waiting, { id, roles }), isFirst, typed, problems };
    return html(visit, (await formPages()).ConfirmMandatePage, shown, { home: mandatePaths.confirm(entry) });
  }

  async function ending(visit: StaffVisit, typed?: Typed, problems: readonly Problem[] = []): Promise<Answer> {
    const [{ entry }, calls] = await Promise.all([one(entryOf(visit)), publishedCalls(table)]);
    const { inForce } = entry;
    if (inForce?.terms.kind !== "row") return refuse("not-found");
    if (inForce.ended) return seeOther(mandatePaths.row(entry.entry));
    const today = dayOf(visit.now);
    const shown = { entry: entry.entry, inForce, calls, today, typed: typed ?? { "p-on": today }, problems };
    return html(visit, (await formPages()).EndMandatePage, shown, { home: mandatePaths.end(entry.entry) });
  }
}

const formPages = () => import("./mandate-forms.page.tsx");
