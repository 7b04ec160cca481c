import { publishedCalls } from "../../calls/call.store.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { roles as everyRole, type Role } from "../../platform/sign-in/session.ts";
import { officersAmong, staffNames } from "../../platform/staff-names.store.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download, html, seeOther } from "../../platform/web/answers.ts";
import { pagesBeside } from "../../platform/web/pages-beside.ts";
import { button, isFinance, page, readOn, type Visit } from "../../platform/web/route.ts";
import { staffSubject } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { chooseNotices } from "../notices/choose-notices.act.ts";
import { readStaffName } from "../notices/hearer.store.ts";
import { readNotices } from "../notices/notices.form.ts";
import { noticesTexts } from "../notices/notices.texts.ts";
import { readAround } from "./around.store.ts";
import { byKind } from "./counts.ts";
import { readCover } from "./cover.form.ts";
import { coverAbsence } from "./cover-absence.act.ts";
import { deskTexts } from "./desk.texts.ts";
import { deskCsv, deskXlsx } from "./desk-file.writer.ts";
import {
  type Filter,
  filterOf,
  fits,
  groupsOf,
  isPlain,
  listsAsked,
  othersOf,
  queryOf,
  type Reader,
} from "./desk-filter.ts";
import { type DeskPage, everyRow, readDesk } from "./desk-list.store.ts";
import { dropView } from "./drop-view.act.ts";
import { endCover } from "./end-cover.act.ts";
import { keepView } from "./keep-view.act.ts";
import { longestSearch } from "./limits.ts";
import { searched } from "./search.store.ts";
import { readStaffDesk } from "./staff-desk.store.ts";
import { coveredOn, SavedView } from "./staff-desk.ts";
import { viewForm } from "./view.form.ts";
import { wordsOf } from "./words.ts";

type Needs = { readonly table: Table };
type StaffVisit = Visit<readonly Role[]>;

const deskPage = () => import("./desk.page.tsx");
const ownPage = () => import("./own-desk.page.tsx");

/** The desk: the list of cases with its search and its files, and what belongs to a person's own desk. */
export function deskRoutes({ table }: Needs) {
  const lookedAt = async (visit: StaffVisit) => {
    const today = dayOf(visit.now);
    const { subject: id, roles } = visit.person;
    const own = await readStaffDesk(table, id);
    const covering = coveredOn(own, today);
    const reader: Reader = { id, roles, covered: covering.map((one) => one.id) };
    const filter = filterOf(visit.query, reader);
    const asked = {
      lists: listsAsked(filter, reader),
      sort: filter.sort,
      fits: (row: Parameters<typeof fits>[0]) => fits(row, filter, reader, today),
      plain: isPlain(filter),
      ...(filter.late ? { before: today } : {}),
    };
    return { own, covering, reader, filter, asked, today };
  };

  const found = async (visit: StaffVisit, { filter, reader, asked }: Awaited<ReturnType<typeof lookedAt>>) => {
    const t = deskTexts[visit.language];
    const none: DeskPage = { rows: [], next: undefined, previous: undefined };
    if (filter.search === "") return { ...(await readDesk(table, asked, readOn(visit))), more: false, problems: [] };
    const wrong = (text: string) => ({ ...none, more: false, problems: [{ field: "q", text }] });
    if (filter.search.length > longestSearch) return wrong(t.searchLong(longestSearch));
    if (wordsOf(filter.search).length === 0) return wrong(t.searchShort);
    return { ...none, ...(await searched(table, filter.search, reader)), problems: [] };
  };

  type Back = { readonly typed: Typed; readonly problems: readonly Problem[]; readonly view?: string };
  const ownDesk = async (visit: StaffVisit, back?: Back): Promise<Answer> => {
    const { person, now, query, language } = visit;
    const acts = person.roles.some(isActing);
    const reader: Reader = { id: person.subject, roles: person.roles, covered: [] };
    const [own, people, hearer] = await Promise.all([
      readStaffDesk(table, person.subject),
      acts ? actingOf(table) : undefined,
      groupsOf(reader).length > 0 ? readStaffName(table, person.subject).then((who) => ({ who })) : undefined,
    ]);
    const t = deskTexts[language];
    const notices = {
      mejl: noticesTexts[language].saved,
      sparad: t.kept,
      borta: t.removed,
      ersatter: t.coverDone,
      avslutad: t.coverEnded,
    };
    const [notice] = Object.entries(notices).flatMap(([word, text]) => (query.has(word) ? [text] : []));
    const asked = queryOf(filterOf(query, reader), reader);
    const view = Object.keys(asked).length > 0 ? JSON.stringify(asked) : undefined;
    const shown = { views: own.views, covering: own.covering, hearer, people, today: dayOf(now), notice };
    const forms = { view, typed: {}, problems: [], ...back };
    return html(visit, (await ownPage()).OwnDeskPage, { ...shown, ...forms }, { home: caseworkPaths.views });
  };

  /** As who of the staff something is done to one's own desk: the log names people by what they may do. */
  const kindOf = ({ roles }: StaffVisit["person"]) =>
    roles.includes("officer") ? "officer" : roles.includes("decider") ? "decider" : "finance";
  const byOwn = <Command>(visit: StaffVisit, command: Command) =>
    byStaff(visit, kindOf(visit.person), command, staffSubject(visit.person.subject));

  return [
    page(caseworkPaths.list, everyRole, async (visit) => {
      const looked = await lookedAt(visit);
      const { own, covering, reader, filter, today } = looked;
      const groups = { mine: groupsOf(reader), others: reader.roles.some(countsOthers) ? othersOf(reader) : [] };
      const [{ rows, next, previous, more, problems }, around, calls, names] = await Promise.all([
        found(visit, looked),
        readAround(table, [...groups.mine, ...groups.others]),
        publishedCalls(table),
        staffNames(table),
      ]);
      const counted = (of: readonly string[]) =>
        byKind(
          of.flatMap((group) => around.counts.get(group) ?? []),
          today,
        );
      const query = queryOf(filter, reader);
      return html(visit, (await deskPage()).DeskPage, {
        ...{ reader, filter, today, rows, more, problems, calls, choices: around.choices, views: own.views },
        beside: pagesBeside(caseworkPaths.list, { next, previous }, { query }),
        counts: { mine: counted(groups.mine), others: counted(groups.others) },
        officers: officersAmong(names),
        covering: covering.map(({ name }) => name),
        finance: isFinance(visit) || reader.roles.includes("auditor"),
      });
    }),

    page(`${caseworkPaths.list}/lista/{format}`, everyRole, async (visit) => {
      const { asked, reader, today } = await lookedAt(visit);
      const make = { csv: deskCsv, xlsx: deskXlsx }[visit.params["format"] ?? ""] ?? refuse("not-found");
      const rows = [];
      for await (const row of everyRow(table, asked)) rows.push(row);
      const { file, ...named } = await make(rows, { roles: reader.roles, today, lang: visit.language });
      return download(file, named);
    }),

    page(caseworkPaths.views, everyRole, (visit) => ownDesk(visit)),
    button(caseworkPaths.views, everyRole, async (visit) => {
      const read = readTyped(viewForm, visit.typed, visit.language);
      const view = typedText(visit.typed, "view");
      if (!read.ok) return ownDesk(visit, { typed: visit.typed, problems: read.problems, view });
      const reader: Reader = { id: visit.person.subject, roles: visit.person.roles, covered: [] };
      const query = queryOf(viewIn(view, reader), reader);
      await press(table, keepView, byOwn(visit, { name: read.value["p-name"], query }));
      return seeOther(`${caseworkPaths.views}?sparad`);
    }),
    button(caseworkPaths.dropView, everyRole, async (visit) => {
      await press(table, dropView, byOwn(visit, { name: typedText(visit.typed, "name") }));
      return seeOther(`${caseworkPaths.views}?borta`);
    }),
    button(caseworkPaths.notices, everyRole, async (visit) => {
      const { typed, language } = visit;
      const read = readNotices(typed, language);
      if (!read.ok) return ownDesk(visit, { typed, problems: read.problems });
      await press(table, chooseNotices, byOwn(visit, { notices: read.value, language }));
      return seeOther(`${caseworkPaths.views}?mejl`);
    }),
    button(caseworkPaths.cover, acting, async (visit) => {
      const read = readCover(await actingOf(table), dayOf(visit.now), visit.typed, visit.language);
      if (!read.ok) return ownDesk(visit, { typed: visit.typed, problems: read.problems });
      const { away, substitute, from, to } = read.value;
      const whose = staffSubject(substitute.id);
      await press(table, coverAbsence, byStaff(visit, kindOf(visit.person), { ...away, from, to }, whose));
      return seeOther(`${caseworkPaths.views}?ersatter`);
    }),
    button(caseworkPaths.endCover, acting, async (visit) => {
      await press(table, endCover, byOwn(visit, { id: typedText(visit.typed, "away") }));
      return seeOther(`${caseworkPaths.views}?avslutad`);
    }),
  ];
}

/** Of what waits for others, those are told who see all cases. */
const countsOthers = (role: Role) => role === "officer" || role === "decider";

/** Those who can be away and stand in: by a cover cases are shown, and deputies decide and attest (`pilot/mandates`). */
const acting = ["officer", "decider", "finance"] as const;
const isActing = (role: Role) => acting.some((one) => one === role);

const actingOf = async (table: Needs["table"]) =>
  (await staffNames(table)).filter(({ roles }) => roles.some(isActing)).map(({ subject: id, name }) => ({ id, name }));

/** The view in a form's hidden field, as far as it is one. */
function viewIn(text: string, reader: Reader): Filter {
  let query: unknown;
  try {
    query = JSON.parse(text);
  } catch {
    query = {};
  }
  const { data = {} } = SavedView.shape.query.safeParse(query);
  const filter = filterOf(new URLSearchParams(data), reader);
  return { ...filter, search: filter.search.slice(0, longestSearch) };
}
