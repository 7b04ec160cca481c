import { firstId } from "../../functions/calls/first-edition/ids.ts";
import { aTable } from "../builders/a-call-in-work.ts";
import { someAgreement } from "../builders/an-agreement.ts";
import { termsFileId } from "../builders/some-terms.ts";
import { brokenFile, documentId, entryId, fileId, madeFile, type Who, type World } from "./the-people.ts";

/** An address of a route, and who of all may see or do what it is for. */
type Rule = {
  readonly at: (world: World) => string;
  readonly may: readonly Who[] | "everyone";
  /** A post that needs no session, and so has no seal of one. */
  readonly unsealed?: true;
  /** Who of everyone is told no: whose part in the case has ended. */
  readonly shutTo?: readonly Who[];
  /** A route for everyone whose door opens only to what a test cannot have: an answer of the sign-in service. */
  readonly asks?: "everyone";
};
type Cases = Readonly<Record<string, Rule | readonly Rule[]>>;

const draft = (rest = "") =>
  ({ at: ({ ids }: World) => `/ansokan/${ids.draft}${rest}`, may: ["the draft's applicant"] }) as const;
const guest = (rest: string) =>
  ({ ...draft(), at: ({ ids }: World) => `/ansokan/${ids.draft}/medsokande/${ids.guest}${rest}` }) as const;
const submitted = (rest = "") =>
  ({ at: ({ ids }: World) => `/ansokan/${ids.submitted}${rest}`, may: ["the submitted one's applicant"] }) as const;

const review = (rest = "") => [
  { at: ({ ids }: World) => `/bedomning/${ids.submitted}/${ids.anna}${rest}`, may: ["the reviewer"] } as const,
  { at: ({ ids }: World) => `/bedomning/${ids.submitted}/${ids.cilla}${rest}`, may: [] } as const,
];
const undeclared = (rest: string, may: readonly Who[]) => ({
  at: ({ ids }: World) => `/bedomning/${ids.submitted}/${ids.david}${rest}`,
  may,
});

const project = (rest = "") =>
  ({ at: ({ ids }: World) => `/projekt/${ids.project}${rest}`, may: ["the project's holder"] }) as const;
/** The paid one has a line that is proposed to be lowered. */
const lowered = {
  at: ({ ids }: World) => `/projekt/${ids.paying}/rapport/1/sankning/1`,
  may: ["the paid one's holder"],
} as const;
const linked = (purpose: keyof World["links"], rest: (world: World) => string) =>
  ({ at: (world: World) => world.links[purpose] + rest(world), may: "everyone", unsealed: true }) as const;
const link = (purpose: keyof World["links"]) => linked(purpose, () => "");

const desk = (
  of:
    | "byGroup"
    | "inLine"
    | "elsewhere"
    | "evaluated"
    | "taken"
    | "voiced"
    | "unvoiced"
    | "paying"
    | "assigned"
    | "submitted"
    | "reviewed"
    | "project"
    | "reported"
    | "accepted",
  rest: string,
  ...may: Who[]
) => ({
  at: ({ ids }: World) => `/handlaggning/${ids[of]}${rest}`,
  may,
});
/** Somebody who was let into the project. */
const projectMember = (rest: string) => ({
  ...project(),
  at: ({ ids }: World) => `/projekt/${ids.project}/personer/${ids.projectMember}${rest}`,
});
const deskMember = (rest: string) => ({
  at: ({ ids }: World) => `/handlaggning/${ids.project}/personer/${ids.projectMember}${rest}`,
  may: ["officer"] as const,
});
/** A letter that staff have registered by hand. */
const registered = (rest: string, ...may: Who[]) => desk("submitted", `/diarium/${entryId}${rest}`, ...may);
/** That letter's secrecy, and those who open what is marked. */
const secret = (rest: string, ...may: Who[]) => desk("submitted", `/sekretess/${entryId}${rest}`, ...may);
const opening = ["officer", "decider", "auditor", "registrar"] as const;
const paid = (rest: string) =>
  ({ at: ({ ids }: World) => `/projekt/${ids.paying}${rest}`, may: ["the paid one's holder"] }) as const;
const voiced = (rest: string) =>
  ({
    at: ({ ids }: World) => `/projekt/${ids.voiced}/utvardering${rest}`,
    may: ["the evaluated one's holder"],
  }) as const;
const fromOutside = (rest: string) =>
  ({
    at: ({ ids }: World) => `/bedomning/${ids.voiced}/utvardering${rest}`,
    may: ["the project's reviewer from outside"],
  }) as const;
const payments = (at: (world: World) => string, ...may: Who[]) => ({
  at: (world: World) => `/ekonomi/utbetalningar/${at(world)}`,
  may,
});
const reviewer = (rest = "") => ({
  at: ({ ids }: World) => `/handlaggning/${ids.submitted}/bedomare/${ids.anna}${rest}`,
  may: ["officer"] as const,
});
/** A reviewer who has declared a conflict of interest, and a member of the board for whom it was declared. */
const recused = (rest: string) => ({
  at: ({ ids }: World) => `/handlaggning/${ids.submitted}/bedomare/${ids.frida}${rest}`,
  may: ["officer"] as const,
});
const inConflict = {
  at: ({ ids }: World) => `/handlaggning/${ids.submitted}/jav/${ids.inConflict}`,
  may: ["officer"] as const,
};
/** Calls are written by officers alone; `piloter-2027` is in work. */
const written = (rest: string) => ({ at: () => `/handlaggning/utlysningar${rest}`, may: ["officer"] }) as const;
/** The joint analysis of a call: deciders and auditors read it. */
const analysed = (rest: string | ((world: World) => string), ...may: Who[]) =>
  ({
    at: (world: World) =>
      `/handlaggning/utlysningar/kraftsamling-piloter-2026/analys${typeof rest === "string" ? rest : rest(world)}`,
    may,
  }) as const;
/** A call's way into ordinary work is read by the same. */
const inFunnel = (rest: string) =>
  ({
    at: () => `/handlaggning/utlysningar/kraftsamling-piloter-2026/ordinarie${rest}`,
    may: ["officer", "decider", "auditor"],
  }) as const;
const analysisReaders = ["officer", "decider", "auditor"] as const;
const caseReadersOf = ["officer", "decider", "auditor", "registrar"] as const;
/** What the pilots of a call come to in the question wheel. */
const ofCall = (rest: string) =>
  ({ at: () => `/handlaggning/utlysningar/kraftsamling-piloter-2026${rest}`, may: analysisReaders }) as const;
const anInterview =
  (rest = "") =>
  ({ ids }: World) =>
    `/${ids.project}/intervju/1${rest}`;
/** What a programme has mapped: deciders and auditors read it. */
const mapped = (rest: string | ((world: World) => string), ...may: Who[]) =>
  ({
    at: (world: World) => `/handlaggning/kartlaggning${typeof rest === "string" ? rest : rest(world)}`,
    may,
  }) as const;
const aMapped =
  (rest = "") =>
  ({ ids }: World) =>
    `/kraftsamling/insats/${ids.measure}${rest}`;
/** Settings, too; the authority's document and a programme are in work. */
const settled = (rest: string) => ({ at: () => `/handlaggning/installningar${rest}`, may: ["officer"] }) as const;
/** The pool of reviewers, and what is done to many reviews at once. */
const pool = (rest: string | ((world: World) => string)) =>
  ({
    at: (world: World) => `/handlaggning/bedomare${typeof rest === "string" ? rest : rest(world)}`,
    may: ["officer"],
  }) as const;
/** What came on paper is typed in by officers. */
const typedIn = (rest: string | ((world: World) => string)) =>
  ({
    at: (world: World) => `/handlaggning/pappersansokan${typeof rest === "string" ? rest : rest(world)}`,
    may: ["officer"],
  }) as const;
/** What is held about a person is gathered by those who keep the register. */
const personal = (rest: string | ((world: World) => string)) =>
  ({
    at: (world: World) => `/handlaggning/registerutdrag${typeof rest === "string" ? rest : rest(world)}`,
    may: ["officer", "registrar"],
  }) as const;
/** So is what is due disposed of. */
const disposing = (rest: string | ((world: World) => string)) =>
  ({
    at: (world: World) => `/handlaggning/gallring${typeof rest === "string" ? rest : rest(world)}`,
    may: ["officer", "registrar"],
  }) as const;
/** What is kept for ever of a case that was disposed of. */
const keptOfDisposed = (rest: (world: World) => string) =>
  ({
    at: (world: World) => `/handlaggning/gallring/arende${rest(world)}`,
    may: ["officer", "decider", "finance", "auditor", "registrar"],
  }) as const;
/** Lists of all calls' decisions. */
const listed = (rest: string) =>
  ({ at: () => `/handlaggning${rest}`, may: ["officer", "decider", "auditor"] }) as const;
/** The rankings of calls: of those who read what decisions rest on. */
const ranked = (rest: string) => ({ at: () => `/handlaggning/rangordning${rest}`, may: opening }) as const;
/** Meetings: one whose agenda is open, and one that is finished. */
const meeting = (of: "meeting" | "finishedMeeting", rest: string, ...may: Who[]) =>
  ({ at: ({ ids }: World) => `/handlaggning/moten/${ids[of]}${rest}`, may }) as const;
const aSection = firstId.section("organisation");
const aQuestion = firstId.question("organisation.vat");
const aColumn = `/fraga/${aTable.question}/kolumn/${aTable.column}`;
const edited = (rest: string) => written(`/piloter-2027/formular/application${rest}`);
const open = (path: string) => ({ at: () => path, may: "everyone", unsealed: true }) as const;
/** Whose session has ended is mailed a new link; a browser that knows nobody is led to where links are asked for. */
const newLink = (root: string, of: "draft" | "project" | "submitted", ...shutTo: Who[]) =>
  ({ at: ({ ids }: World) => `${root}/${ids[of]}/lank/ny`, may: "everyone", unsealed: true, shutTo }) as const;
const finances = (path: string) => ({ at: () => path, may: ["finance"] }) as const;
const audited = (path: string) => ({ at: () => path, may: ["finance", "auditor"] }) as const;
/** What is handed over to registers: finance does, officers see what becomes of their cases. */
const registers = (rest: string | ((world: World) => string)) => ({
  at: (world: World) => `/ekonomi${typeof rest === "string" ? rest : rest(world)}`,
  may: ["finance", "officer", "auditor"] as const,
});
const ledgers = (path: string) => ({ at: () => path, may: ["the ledger system"] }) as const;

/** Whoever writes in a case of an application or answers for it. */
const caseReaders = ["officer", "decider", "auditor", "registrar"] as const;
/** What the projects of a call are to reach: whoever reads applications reads it. */
const resulted = (rest: string) => ({
  at: () => `/handlaggning/utlysningar/kraftsamling-piloter-2026/resultat${rest}`,
  may: caseReaders,
});
const everyStaff = ["officer", "decider", "finance", "auditor", "registrar"] as const;
/** Those of the staff who act in cases. */
const actors = ["officer", "decider", "finance"] as const;
const acted = (rest: string) => ({ at: () => `/handlaggning${rest}`, may: actors }) as const;
/** Who may decide what: the table and its rows. */
const mandates = (rest: string | ((world: World) => string), ...may: readonly Who[]) => ({
  at: (world: World) => `/handlaggning/mandat${typeof rest === "string" ? rest : rest(world)}`,
  may,
});

/** Every route of the site, by its method and pattern. A route without its line here fails the test beside this file. */
export const rules: Cases = {
  "GET /": open("/"),
  "GET /utlysningar/{callId}": open("/utlysningar/kraftsamling-piloter-2026"),
  "GET /utlysningar/{callId}/kan-vi-soka": open("/utlysningar/fragar-forst/kan-vi-soka"),
  "GET /utlysningar/{callId}/blankett/pdf": open("/utlysningar/kraftsamling-piloter-2026/blankett/pdf"),
  "GET /utlysningar/{callId}/blankett": open("/utlysningar/kraftsamling-piloter-2026/blankett"),
  "GET /program/{programmeId}": open("/program/kraftsamling"),
  "GET /utseende/{version}/farg.css": open("/utseende/1/farg.css"),
  "GET /utseende/{version}/logotyp": open("/utseende/1/logotyp"),
  "GET /tillganglighet": open("/tillganglighet"),
  "GET /personuppgifter": open("/personuppgifter"),
  "GET /hubb": open("/hubb"),
  "GET /hubb/{programmeId}/{measure}": { at: ({ ids }: World) => `/hubb/kraftsamling/${ids.measure}`, may: "everyone" },
  "GET /hubb/projekt/{id}": { at: ({ ids }: World) => `/hubb/projekt/${ids.accepted}`, may: "everyone" },
  "GET /projekt/{id}/hubb": project("/hubb"),
  "POST /projekt/{id}/hubb": project("/hubb"),
  "POST /projekt/{id}/hubb/ta-tillbaka": project("/hubb/ta-tillbaka"),
  "GET /handlaggning/{id}/hubb": desk("project", "/hubb", "officer"),
  "POST /handlaggning/{id}/hubb": desk("project", "/hubb", "officer"),
  "POST /handlaggning/{id}/hubb/ta-tillbaka": desk("accepted", "/hubb/ta-tillbaka", "officer"),
  "GET /hubb/nytt.atom": open("/hubb/nytt.atom"),
  "GET /sitemap.xml": open("/sitemap.xml"),
  "GET /oppna-data": open("/oppna-data"),
  "GET /oppna-data/katalog.rdf": open("/oppna-data/katalog.rdf"),
  "GET /oppna-data/{callId}/bidrag.json": open("/oppna-data/kraftsamling-piloter-2026/bidrag.json"),
  "GET /oppna-data/{callId}/bidrag.csv": open("/oppna-data/kraftsamling-piloter-2026/bidrag.csv"),
  "GET /static/{version}/{file}": open("/static/dev/app.css"),

  "GET /ansokan": open("/ansokan"),
  "POST /ansokan": open("/ansokan"),
  "GET /ansokan/lank-igen": open("/ansokan/lank-igen"),
  "GET /ansokan/{id}/lank/ny": newLink("/ansokan", "draft"),
  "POST /ansokan/{id}/lank/ny": newLink("/ansokan", "draft", "who was removed from the draft"),
  "GET /projekt/{id}/lank/ny": newLink("/projekt", "project"),
  "POST /projekt/{id}/lank/ny": newLink("/projekt", "project", "the project's holder by a link that was replaced"),
  "GET /bedomning/{id}/lank/ny": newLink("/bedomning", "submitted"),
  "POST /bedomning/{id}/lank/ny": newLink("/bedomning", "submitted", "a reviewer taken back"),
  "POST /ansokan/lank-igen": open("/ansokan/lank-igen"),
  "GET /ansokan/lank/{token}": link("resume"),
  "POST /ansokan/lank/{token}": link("resume"),
  "GET /ansokan/lank/{token}/dagar.ics": linked("resume", () => "/dagar.ics"),
  "GET /ansokan/{id}": [draft(), submitted()],
  "GET /ansokan/{id}/granska": [draft("/granska"), submitted("/granska")],
  "POST /ansokan/{id}/skicka": [draft("/skicka"), submitted("/skicka")],
  "GET /ansokan/{id}/kvittens": submitted("/kvittens"),
  "GET /ansokan/{id}/aterkalla": submitted("/aterkalla"),
  "POST /ansokan/{id}/aterkalla": submitted("/aterkalla"),
  "GET /ansokan/{id}/fragor": submitted("/fragor"),
  "GET /ansokan/{id}/fragor/ny": submitted("/fragor/ny"),
  "POST /ansokan/{id}/fragor/ny": submitted("/fragor/ny"),
  "GET /ansokan/{id}/fragor/{number}": submitted("/fragor/1"),
  "POST /ansokan/{id}/fragor/{number}": submitted("/fragor/1"),
  "GET /ansokan/{id}/komplettering/{number}": submitted("/komplettering/1"),
  "POST /ansokan/{id}/komplettering/{number}": submitted("/komplettering/1"),
  "GET /ansokan/{id}/version/{number}": submitted("/version/1"),
  "GET /ansokan/{id}/overfor": draft("/overfor"),
  "POST /ansokan/{id}/overfor": draft("/overfor"),
  "GET /ansokan/{id}/kopiera": draft("/kopiera"),
  "POST /ansokan/{id}/kopiera": draft("/kopiera"),
  "GET /ansokan/{id}/ta-bort": draft("/ta-bort"),
  "POST /ansokan/{id}/ta-bort": draft("/ta-bort"),
  "GET /ansokan/{id}/handlingar/{documentId}": submitted(`/handlingar/${documentId}`),
  "GET /ansokan/{id}/handlingar/{documentId}/{file}": submitted(`/handlingar/${documentId}/pdf`),
  "GET /ansokan/{id}/bilagor": draft("/bilagor"),
  "GET /ansokan/{id}/bilagor/{file}/klar": draft(`/bilagor/${"g".repeat(16)}/klar`),
  "GET /ansokan/{id}/bilagor/{file}/klar/{question}": draft(`/bilagor/${"g".repeat(16)}/klar/p-none`),
  "GET /ansokan/{id}/bilagor/{file}": [draft(`/bilagor/${fileId}`), submitted(`/bilagor/${fileId}`)],
  "POST /ansokan/{id}/bilagor/{file}/ta-bort": draft(`/bilagor/${fileId}/ta-bort`),
  "GET /ansokan/mina/{token}": link("mine"),
  "POST /ansokan/mina/{token}": link("mine"),
  "GET /ansokan/mina/{token}/lista": linked("mine", () => "/lista"),
  "POST /ansokan/mina/{token}/{id}": linked("mine", ({ ids }) => `/${ids.draft}`),
  "GET /ansokan/{id}/medsokande": draft("/medsokande"),
  "POST /ansokan/{id}/medsokande": draft("/medsokande"),
  "GET /ansokan/{id}/medsokande/{member}/ta-bort": guest("/ta-bort"),
  "POST /ansokan/{id}/medsokande/{member}/ta-bort": guest("/ta-bort"),
  "POST /ansokan/{id}/medsokande/{member}/lank": guest("/lank"),
  "GET /ansokan/{id}/medsokande/kontakt": submitted("/medsokande/kontakt"),
  "POST /ansokan/{id}/medsokande/kontakt": submitted("/medsokande/kontakt"),
  "POST /ansokan/{id}/till-projektet": {
    at: ({ ids }: World) => `/ansokan/${ids.project}/till-projektet`,
    may: ["the project's applicant"],
  },
  "GET /projekt/{id}/personer": project("/personer"),
  "POST /projekt/{id}/personer": project("/personer"),
  "GET /projekt/{id}/personer/{member}/ta-bort": projectMember("/ta-bort"),
  "POST /projekt/{id}/personer/{member}/ta-bort": projectMember("/ta-bort"),
  "POST /projekt/{id}/personer/{member}/lank": projectMember("/lank"),
  "GET /projekt/{id}/personer/kontakt": project("/personer/kontakt"),
  "POST /projekt/{id}/personer/kontakt": project("/personer/kontakt"),
  "GET /handlaggning/{id}/rattelse": desk("project", "/rattelse", "officer"),
  "POST /handlaggning/{id}/rattelse": desk("project", "/rattelse", "officer"),
  "GET /handlaggning/{id}/personer": desk("project", "/personer", "officer"),
  "GET /handlaggning/{id}/personer/{member}/ta-bort": deskMember("/ta-bort"),
  "POST /handlaggning/{id}/personer/{member}/ta-bort": deskMember("/ta-bort"),
  "POST /handlaggning/{id}/personer/{member}/lank": deskMember("/lank"),
  "GET /handlaggning/{id}/personer/kontakt": desk("project", "/personer/kontakt", "officer"),
  "POST /handlaggning/{id}/personer/kontakt": desk("project", "/personer/kontakt", "officer"),
  "GET /handlaggning/{id}/personer/firmatecknare": desk("project", "/personer/firmatecknare", "officer"),
  "POST /handlaggning/{id}/personer/firmatecknare": desk("project", "/personer/firmatecknare", "officer"),
  "GET /ansokan/{id}/{section}": draft("/mal"),
  "POST /ansokan/{id}/{section}": draft("/mal"),
  "GET /ansokan/{id}/{section}/tidigare": draft("/mal/tidigare"),

  "GET /bedomning/lank/{token}": link("review"),
  "POST /bedomning/lank/{token}": link("review"),
  "POST /bedomning/lank/{token}/ny": linked("lost", () => "/ny"),
  "GET /bedomning/lank/{token}/dag.ics": linked("review", () => "/dag.ics"),
  "GET /bedomning/mina/{token}": link("tasks"),
  "POST /bedomning/mina/{token}": link("tasks"),
  "GET /bedomning/mina/{token}/uppdrag": linked("tasks", () => "/uppdrag"),
  "POST /bedomning/mina/{token}/uppdrag/{reviewId}": linked("tasks", ({ ids }) => `/uppdrag/${ids.anna}`),
  "GET /bedomning/{id}/{reviewId}/tacka-nej": [
    ...review("/tacka-nej"),
    undeclared("/tacka-nej", ["a reviewer who has not declared"]),
  ],
  "POST /bedomning/{id}/{reviewId}/tacka-nej": [
    ...review("/tacka-nej"),
    undeclared("/tacka-nej", ["a reviewer who has not declared"]),
  ],
  "GET /bedomning/{id}/{reviewId}": [...review(), undeclared("", ["a reviewer who has not declared"])],
  "GET /bedomning/{id}/{reviewId}/jav": [...review("/jav"), undeclared("/jav", ["a reviewer who has not declared"])],
  "POST /bedomning/{id}/{reviewId}/jav": [...review("/jav"), undeclared("/jav", ["a reviewer who has not declared"])],
  "GET /bedomning/{id}/{reviewId}/spara": review("/spara"),
  "POST /bedomning/{id}/{reviewId}/spara": [...review("/spara"), undeclared("/spara", [])],
  "GET /bedomning/{id}/{reviewId}/skicka": review("/skicka"),
  "POST /bedomning/{id}/{reviewId}/skicka": [...review("/skicka"), undeclared("/skicka", [])],
  "GET /bedomning/{id}/{reviewId}/bilagor/{fileId}": [
    ...review(`/bilagor/${fileId}`),
    undeclared(`/bilagor/${fileId}`, []),
    { at: ({ ids }) => `/bedomning/${ids.withdrawn}/${ids.emma}/bilagor/${fileId}`, may: [] },
  ],

  "GET /logga-in": open("/logga-in"),
  "GET /logga-in/borja": open("/logga-in/borja"),
  "GET /logga-in/svar": { at: () => "/logga-in/svar?code=x&state=y", may: [], asks: "everyone" },
  "GET /logga-in/avsluta": open("/logga-in/avsluta"),
  "POST /logga-ut": { at: () => "/logga-ut", may: "everyone" },
  "GET /mitt-konto": { at: () => "/mitt-konto", may: ["officer", "decider", "finance", "auditor", "registrar"] },
  "POST /mitt-konto/logga-ut-overallt": {
    at: () => "/mitt-konto/logga-ut-overallt",
    may: ["officer", "decider", "finance", "auditor", "registrar"],
  },

  "GET /handlaggning": { at: () => "/handlaggning", may: ["officer", "decider", "finance", "auditor", "registrar"] },
  "GET /handlaggning/bedomare": pool(""),
  "GET /handlaggning/bedomare/ny": pool("/ny"),
  "POST /handlaggning/bedomare/ny": pool("/ny"),
  "GET /handlaggning/bedomare/person/{person}": pool(({ ids }) => `/person/${ids.pooled}`),
  "POST /handlaggning/bedomare/person/{person}": pool(({ ids }) => `/person/${ids.pooled}`),
  "GET /handlaggning/bedomare/utse": pool("/utse"),
  "POST /handlaggning/bedomare/utse": pool("/utse"),
  "GET /handlaggning/bedomare/mer-tid": pool("/mer-tid"),
  "POST /handlaggning/bedomare/mer-tid": pool("/mer-tid"),
  "GET /handlaggning/bedomare/paminn": pool("/paminn"),
  "POST /handlaggning/bedomare/paminn": pool("/paminn"),
  "GET /handlaggning/bedomare/flera/{bulk}": pool(({ ids }) => `/flera/${ids.bulk}`),
  "POST /handlaggning/bedomare/flera/{bulk}/borja": pool(({ ids }) => `/flera/${ids.bulk}/borja`),
  "POST /handlaggning/bedomare/flera/{bulk}/stoppa": pool(({ ids }) => `/flera/${ids.begunBulk}/stoppa`),
  "GET /handlaggning/bedomare/flera/{bulk}/{application}": pool(({ ids }) => `/flera/${ids.bulk}/${ids.elsewhere}`),
  "POST /handlaggning/bedomare/flera/{bulk}/{application}": pool(({ ids }) => `/flera/${ids.bulk}/${ids.elsewhere}`),
  "GET /handlaggning/lista/{format}": { at: () => "/handlaggning/lista/csv", may: everyStaff },
  "GET /handlaggning/vyer": { at: () => "/handlaggning/vyer?steg=funded", may: everyStaff },
  "POST /handlaggning/vyer": { at: () => "/handlaggning/vyer", may: everyStaff },
  "POST /handlaggning/vyer/ta-bort": { at: () => "/handlaggning/vyer/ta-bort", may: everyStaff },
  "POST /handlaggning/franvaro": acted("/franvaro"),
  "POST /handlaggning/franvaro/avsluta": acted("/franvaro/avsluta"),
  "GET /handlaggning/mandat": { at: () => "/handlaggning/mandat", may: everyStaff },
  "GET /handlaggning/mandat/historik": { at: () => "/handlaggning/mandat/historik", may: everyStaff },
  "GET /handlaggning/mandat/ny": mandates("/ny", "officer"),
  "POST /handlaggning/mandat/ny": mandates("/ny", "officer"),
  "GET /handlaggning/mandat/atskillnad": mandates("/atskillnad", "officer"),
  "POST /handlaggning/mandat/atskillnad": mandates("/atskillnad", "officer"),
  "GET /handlaggning/mandat/rad/{entry}": mandates(({ ids }) => `/rad/${ids.mandate}`, ...everyStaff),
  "GET /handlaggning/mandat/rad/{entry}/andra": mandates(({ ids }) => `/rad/${ids.mandate}/andra`, "officer"),
  "POST /handlaggning/mandat/rad/{entry}/andra": mandates(({ ids }) => `/rad/${ids.mandate}/andra`, "officer"),
  "GET /handlaggning/mandat/rad/{entry}/bekrafta": mandates(({ ids }) => `/rad/${ids.proposal}/bekrafta`, ...actors),
  "POST /handlaggning/mandat/rad/{entry}/bekrafta": mandates(({ ids }) => `/rad/${ids.proposal}/bekrafta`, ...actors),
  "POST /handlaggning/mandat/rad/{entry}/avvisa": mandates(({ ids }) => `/rad/${ids.proposal}/avvisa`, ...actors),
  "GET /handlaggning/mandat/rad/{entry}/avsluta": mandates(({ ids }) => `/rad/${ids.mandate}/avsluta`, "officer"),
  "POST /handlaggning/mandat/rad/{entry}/avsluta": mandates(({ ids }) => `/rad/${ids.mandate}/avsluta`, "officer"),
  "GET /handlaggning/{id}/etiketter": desk("submitted", "/etiketter", "officer"),
  "POST /handlaggning/{id}/etiketter": desk("submitted", "/etiketter", "officer"),
  "POST /handlaggning/{id}/etiketter/ta-bort": desk("submitted", "/etiketter/ta-bort", "officer"),
  "POST /handlaggning/mejl": { at: () => "/handlaggning/mejl", may: everyStaff },
  "GET /handlaggning/{id}/fragor": desk("submitted", "/fragor", ...caseReaders),
  "GET /handlaggning/{id}/fragor/ny": desk("submitted", "/fragor/ny", "officer"),
  "POST /handlaggning/{id}/fragor/ny": desk("submitted", "/fragor/ny", "officer"),
  "GET /handlaggning/{id}/fragor/{number}": desk("submitted", "/fragor/2", ...caseReaders),
  "POST /handlaggning/{id}/fragor/{number}": desk("submitted", "/fragor/2", "officer"),
  "POST /handlaggning/{id}/fragor/{number}/klar": desk("submitted", "/fragor/1/klar", "officer"),
  "GET /handlaggning/{id}/komplettering": [
    desk("submitted", "/komplettering", ...caseReaders),
    desk("elsewhere", "/komplettering", ...caseReaders),
  ],
  "POST /handlaggning/{id}/komplettering": desk("reviewed", "/komplettering", "officer"),
  "POST /handlaggning/{id}/komplettering/{number}/mer-tid": desk("submitted", "/komplettering/1/mer-tid", "officer"),
  "POST /handlaggning/{id}/komplettering/{number}/avsluta": desk("submitted", "/komplettering/1/avsluta", "officer"),
  "POST /handlaggning/{id}/komplettering/{number}/last": desk("elsewhere", "/komplettering/1/last", "officer"),
  "GET /handlaggning/{id}/version/{number}": desk("elsewhere", "/version/2", ...caseReaders),
  "GET /handlaggning/{id}/formell-kontroll": desk("submitted", "/formell-kontroll", ...caseReaders),
  "POST /handlaggning/{id}/formell-kontroll": desk("submitted", "/formell-kontroll", "officer"),
  "GET /handlaggning/{id}/handlaggare": desk("submitted", "/handlaggare", "officer"),
  "POST /handlaggning/{id}/handlaggare": desk("submitted", "/handlaggare", "officer"),
  "POST /handlaggning/{id}/handlaggare/ta": desk("submitted", "/handlaggare/ta", "officer"),
  "GET /handlaggning/kartlaggning": mapped("", ...analysisReaders),
  "GET /handlaggning/kartlaggning/{programmeId}": mapped("/kraftsamling", ...analysisReaders),
  "GET /handlaggning/kartlaggning/{programmeId}/vita-flackar": mapped("/kraftsamling/vita-flackar", ...analysisReaders),
  "GET /handlaggning/kartlaggning/{programmeId}/handelser": mapped("/kraftsamling/handelser", ...analysisReaders),
  "GET /handlaggning/kartlaggning/{programmeId}/fil": mapped("/kraftsamling/fil", "officer"),
  "POST /handlaggning/kartlaggning/{programmeId}/fil": mapped("/kraftsamling/fil", "officer"),
  "GET /handlaggning/kartlaggning/{programmeId}/ny": mapped("/kraftsamling/ny", "officer"),
  "POST /handlaggning/kartlaggning/{programmeId}/ny": mapped("/kraftsamling/ny", "officer"),
  "GET /handlaggning/kartlaggning/{programmeId}/insats/{measure}": mapped(aMapped(), "officer"),
  "POST /handlaggning/kartlaggning/{programmeId}/insats/{measure}": mapped(aMapped(), "officer"),
  "POST /handlaggning/kartlaggning/{programmeId}/insats/{measure}/ta-bort": mapped(aMapped("/ta-bort"), "officer"),
  "GET /handlaggning/{id}/resultat": desk("project", "/resultat", ...caseReaders),
  "GET /handlaggning/utlysningar/{callId}/resultat": resulted(""),
  "GET /handlaggning/utlysningar/{callId}/resultat/{format}": resulted("/csv"),
  "GET /handlaggning/utlysningar/{callId}/analys": analysed("", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/handelser": analysed("/handelser", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/koder": analysed("/koder", "officer"),
  "POST /handlaggning/utlysningar/{callId}/analys/koder": analysed("/koder", "officer"),
  "GET /handlaggning/utlysningar/{callId}/analys/koder/{code}": analysed("/koder/p-condition", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}": analysed(anInterview(), ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/skriv": analysed(
    anInterview("/skriv"),
    "officer",
  ),
  "POST /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/skriv": analysed(
    anInterview("/skriv"),
    "officer",
  ),
  "POST /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/passager": analysed(
    anInterview("/passager"),
    "officer",
  ),
  "POST /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/passager/{passage}": analysed(
    anInterview("/passager/1"),
    "officer",
  ),
  "GET /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/aterta": analysed(
    anInterview("/aterta"),
    "officer",
  ),
  "POST /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/aterta": analysed(
    anInterview("/aterta"),
    "officer",
  ),
  "GET /handlaggning/utlysningar/{callId}/analys/text": analysed("/text", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/text/skriv": analysed("/text/skriv", "officer"),
  "POST /handlaggning/utlysningar/{callId}/analys/text/skriv": analysed("/text/skriv", "officer"),
  "GET /handlaggning/utlysningar/{callId}/analys/text/utkast": analysed("/text/utkast", "officer"),
  "POST /handlaggning/utlysningar/{callId}/analys/text/utkast": analysed("/text/utkast", "officer"),
  "POST /handlaggning/utlysningar/{callId}/analys/text/granska/{duty}": analysed("/text/granska/second", "officer"),
  "POST /handlaggning/utlysningar/{callId}/analys/text/publicera": analysed("/text/publicera", "officer"),
  "GET /handlaggning/utlysningar/{callId}/analys/fil/koder/csv": analysed("/fil/koder/csv", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/fil/koder/xlsx": analysed("/fil/koder/xlsx", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/fil/passager/csv": analysed("/fil/passager/csv", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/fil/passager/xlsx": analysed("/fil/passager/xlsx", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/publicerad": analysed("/publicerad", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/publicerad/pdf": analysed("/publicerad/pdf", ...analysisReaders),
  "GET /handlaggning/utlysningar/{callId}/analys/publicerad/docx": analysed("/publicerad/docx", ...analysisReaders),
  "GET /handlaggning/utlysningar": written(""),
  "GET /handlaggning/utlysningar/ny": written("/ny"),
  "POST /handlaggning/utlysningar/ny": written("/ny"),
  "GET /handlaggning/utlysningar/ny/fil": written("/ny/fil"),
  "POST /handlaggning/utlysningar/ny/fil": written("/ny/fil"),
  "GET /handlaggning/utlysningar/{callId}": written("/piloter-2027"),
  "POST /handlaggning/utlysningar/{callId}/ny-version": written("/piloter-2027/ny-version"),
  "GET /handlaggning/utlysningar/{callId}/del/{part}": written("/piloter-2027/del/texter"),
  "POST /handlaggning/utlysningar/{callId}/del/{part}": written("/piloter-2027/del/texter"),
  "GET /handlaggning/utlysningar/{callId}/formular/{form}": edited(""),
  "POST /handlaggning/utlysningar/{callId}/formular/{form}": edited(""),
  "GET /handlaggning/utlysningar/{callId}/formular/{form}/avsnitt/{part}": edited(`/avsnitt/${aSection}`),
  "POST /handlaggning/utlysningar/{callId}/formular/{form}/avsnitt/{part}": edited(`/avsnitt/${aSection}`),
  "GET /handlaggning/utlysningar/{callId}/formular/{form}/avsnitt/{part}/ta-bort": edited(
    `/avsnitt/${aSection}/ta-bort`,
  ),
  "POST /handlaggning/utlysningar/{callId}/formular/{form}/avsnitt/{part}/ta-bort": edited(
    `/avsnitt/${aSection}/ta-bort`,
  ),
  "GET /handlaggning/utlysningar/{callId}/formular/{form}/avsnitt/{part}/villkor": edited(
    `/avsnitt/${aSection}/villkor`,
  ),
  "POST /handlaggning/utlysningar/{callId}/formular/{form}/avsnitt/{part}/villkor": edited(
    `/avsnitt/${aSection}/villkor`,
  ),
  "GET /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}": edited(`/fraga/${aQuestion}`),
  "POST /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}": edited(`/fraga/${aQuestion}`),
  "GET /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}/ta-bort": edited(`/fraga/${aQuestion}/ta-bort`),
  "POST /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}/ta-bort": edited(`/fraga/${aQuestion}/ta-bort`),
  "GET /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}/villkor": edited(`/fraga/${aQuestion}/villkor`),
  "POST /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}/villkor": edited(`/fraga/${aQuestion}/villkor`),
  "GET /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}/kolumn/{column}": edited(aColumn),
  "POST /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}/kolumn/{column}": edited(aColumn),
  "POST /handlaggning/utlysningar/{callId}/kasta": written("/piloter-2027/kasta"),
  "GET /handlaggning/utlysningar/{callId}/skillnad": written("/piloter-2027/skillnad"),
  "GET /handlaggning/utlysningar/{callId}/visning": written("/piloter-2027/visning"),
  "GET /handlaggning/utlysningar/{callId}/fil": written("/piloter-2027/fil"),
  "GET /handlaggning/utlysningar/{callId}/publicera": written("/piloter-2027/publicera"),
  "POST /handlaggning/utlysningar/{callId}/publicera": written("/piloter-2027/publicera"),
  "GET /handlaggning/utlysningar/{callId}/laget/{what}": written("/kraftsamling-piloter-2026/laget/datum"),
  "POST /handlaggning/utlysningar/{callId}/laget/{what}": written("/kraftsamling-piloter-2026/laget/datum"),
  "GET /handlaggning/installningar": settled(""),
  "POST /handlaggning/installningar": settled(""),
  "GET /handlaggning/installningar/{name}": [settled("/authority"), settled("/programme-kraftsamling")],
  "POST /handlaggning/installningar/{name}/ny-version": settled("/authority/ny-version"),
  "GET /handlaggning/installningar/{name}/del/{part}": [
    settled("/authority/del/namn"),
    settled("/programme-kraftsamling/del/mal"),
  ],
  "POST /handlaggning/installningar/{name}/del/{part}": [
    settled("/authority/del/namn"),
    settled("/programme-kraftsamling/del/mal"),
  ],
  "GET /handlaggning/installningar/{name}/logotyp": settled("/authority/logotyp"),
  "POST /handlaggning/installningar/{name}/logotyp": settled("/authority/logotyp"),
  "POST /handlaggning/installningar/{name}/logotyp/ta-bort": settled("/authority/logotyp/ta-bort"),
  "POST /handlaggning/installningar/{name}/kasta": settled("/authority/kasta"),
  "GET /handlaggning/installningar/{name}/fil": settled("/authority/fil"),
  "GET /handlaggning/installningar/{name}/publicera": [
    settled("/authority/publicera"),
    settled("/programme-kraftsamling/publicera"),
  ],
  "POST /handlaggning/installningar/{name}/publicera": [
    settled("/authority/publicera"),
    settled("/programme-kraftsamling/publicera"),
  ],

  "GET /handlaggning/{id}": [
    desk("submitted", "", "officer", "decider", "auditor", "registrar"),
    desk("reviewed", "", "officer", "decider", "auditor", "registrar"),
    desk("project", "", "officer", "decider", "finance", "auditor", "registrar"),
  ],
  "GET /handlaggning/{id}/ansokan.json": desk("submitted", "/ansokan.json", "officer"),
  "GET /handlaggning/{id}/bokforing": [
    desk("project", "/bokforing", "officer", "decider", "finance", "auditor", "registrar"),
    desk("submitted", "/bokforing", "officer", "decider", "auditor", "registrar"),
  ],
  "GET /handlaggning/{id}/bilagor/{fileId}": desk(
    "submitted",
    `/bilagor/${fileId}`,
    "officer",
    "decider",
    "auditor",
    "registrar",
  ),
  "POST /handlaggning/{id}/mejl": desk("submitted", "/mejl", "officer"),
  "POST /handlaggning/{id}/mejl/klart": desk("submitted", "/mejl/klart", "officer"),

  "GET /handlaggning/{id}/bedomare": [
    desk("submitted", "/bedomare", "officer"),
    desk("byGroup", "/bedomare", "officer"),
  ],
  "POST /handlaggning/{id}/bedomare": desk("submitted", "/bedomare", "officer"),
  "POST /handlaggning/{id}/bedomare/grupp": desk("byGroup", "/bedomare/grupp", "officer"),
  "GET /handlaggning/{id}/bedomare/avsluta": desk("byGroup", "/bedomare/avsluta", "officer"),
  "POST /handlaggning/{id}/bedomare/avsluta": desk("byGroup", "/bedomare/avsluta", "officer"),
  // The page that ends a round is one of a call with reviewers; that which asks one more comes after it.
  "GET /handlaggning/{id}/bedomare/avsluta-omgangen": desk("submitted", "/bedomare/avsluta-omgangen", "officer"),
  "POST /handlaggning/{id}/bedomare/avsluta-omgangen": desk("submitted", "/bedomare/avsluta-omgangen", "officer"),
  "GET /handlaggning/{id}/bedomare/en-till": desk("reviewed", "/bedomare/en-till", "officer"),
  "POST /handlaggning/{id}/bedomare/en-till": desk("reviewed", "/bedomare/en-till", "officer"),
  "GET /handlaggning/{id}/bedomare/{reviewId}/oppna": recused("/oppna"),
  "POST /handlaggning/{id}/bedomare/{reviewId}/oppna": recused("/oppna"),
  "GET /handlaggning/{id}/jav": [
    desk("submitted", "/jav", "officer", "decider", "auditor", "registrar"),
    desk("project", "/jav", "officer", "decider", "finance", "auditor", "registrar"),
  ],
  "POST /handlaggning/{id}/jav": desk("project", "/jav", "officer", "decider", "finance"),
  "POST /handlaggning/{id}/jav/roll": desk("project", "/jav/roll", "officer", "decider", "finance"),
  "GET /handlaggning/{id}/jav/{who}": inConflict,
  "POST /handlaggning/{id}/jav/{who}": inConflict,
  "GET /handlaggning/{id}/bedomare/{reviewId}": reviewer(),
  "POST /handlaggning/{id}/bedomare/{reviewId}/forlang": reviewer("/forlang"),
  "POST /handlaggning/{id}/bedomare/{reviewId}/paminn": reviewer("/paminn"),
  "POST /handlaggning/{id}/bedomare/{reviewId}/adress": reviewer("/adress"),
  "POST /handlaggning/{id}/bedomare/{reviewId}/skicka-igen": reviewer("/skicka-igen"),
  "POST /handlaggning/{id}/bedomare/{reviewId}/aterta": reviewer("/aterta"),

  "GET /handlaggning/{id}/handlingar/{documentId}": [
    desk("project", `/handlingar/${documentId}`, "officer", "decider", "finance", "auditor", "registrar"),
    desk("submitted", `/handlingar/${documentId}`, "officer", "decider", "auditor", "registrar"),
  ],
  "GET /handlaggning/{id}/handlingar/{documentId}/{file}": [
    desk("project", `/handlingar/${documentId}/pdf`, "officer", "decider", "finance", "auditor", "registrar"),
    desk("submitted", `/handlingar/${documentId}/pdf`, "officer", "decider", "auditor", "registrar"),
  ],
  "GET /handlaggning/{id}/sekretess/ansokan/las": desk("submitted", "/sekretess/ansokan/las", ...opening),
  "GET /handlaggning/{id}/sekretess/{ref}": [secret("", ...opening), desk("project", "/sekretess/ansokan", ...opening)],
  "POST /handlaggning/{id}/sekretess/{ref}": secret("", "officer", "registrar"),
  "POST /handlaggning/{id}/sekretess/{ref}/hav": secret("/hav", "officer", "registrar"),
  "GET /handlaggning/{id}/sekretess/{ref}/kopior/{file}": secret(`/kopior/${fileId}`, ...opening),
  "GET /handlaggning/{id}/sekretess/{ref}/kopior/{file}/klar": secret(`/kopior/${fileId}/klar`, "officer", "registrar"),
  "POST /handlaggning/{id}/sekretess/{ref}/kopior/{file}/stryk": secret(
    `/kopior/${fileId}/stryk`,
    "officer",
    "registrar",
  ),
  "GET /handlaggning/{id}/akt": desk("submitted", "/akt", ...opening),
  "POST /handlaggning/{id}/akt": desk("submitted", "/akt", "officer", "registrar"),
  "GET /handlaggning/{id}/akt/{dossierId}": desk("submitted", `/akt/${documentId}`, ...opening),
  "GET /handlaggning/{id}/anteckningar": desk("submitted", "/anteckningar", "officer", "decider"),
  "POST /handlaggning/{id}/anteckningar": desk("submitted", "/anteckningar", "officer"),
  "POST /handlaggning/{id}/anteckningar/rensa": desk("evaluated", "/anteckningar/rensa", "officer"),
  "GET /handlaggning/{id}/diarium/registrera": desk("submitted", "/diarium/registrera", "officer", "registrar"),
  "POST /handlaggning/{id}/diarium/registrera": desk("submitted", "/diarium/registrera", "officer", "registrar"),
  "GET /handlaggning/{id}/diarium/{documentId}": registered("", "officer", "decider", "auditor", "registrar"),
  "GET /handlaggning/{id}/diarium/{documentId}/ratta": registered("/ratta", "officer", "registrar"),
  "POST /handlaggning/{id}/diarium/{documentId}/ratta": registered("/ratta", "officer", "registrar"),
  "GET /handlaggning/{id}/diarium/{documentId}/filer/{file}": registered(
    `/filer/${fileId}`,
    ...(["officer", "decider", "auditor", "registrar"] as const),
  ),
  "GET /handlaggning/{id}/diarium/{documentId}/filer/{file}/klar": registered(
    `/filer/${fileId}/klar`,
    "officer",
    "registrar",
  ),
  "GET /handlaggning/{id}/beslut": [
    desk("reviewed", "/beslut", "officer", "decider", "auditor", "registrar"),
    desk("project", "/beslut", "officer", "decider", "finance", "auditor", "registrar"),
  ],
  "POST /handlaggning/{id}/beslut": desk("reviewed", "/beslut", "officer", "decider"),
  "GET /handlaggning/{id}/beslut/tidigare": desk("reviewed", "/beslut/tidigare", "officer", "decider"),
  "GET /handlaggning/{id}/beslut/granska": desk("reviewed", "/beslut/granska", "officer", "decider"),
  "POST /handlaggning/{id}/beslut/bekrafta": desk("reviewed", "/beslut/bekrafta", "officer", "decider"),
  "GET /handlaggning/{id}/beslut/nr/{number}": desk(
    "project",
    "/beslut/nr/1",
    ...(["officer", "decider", "finance", "auditor", "registrar"] as const),
  ),
  "GET /handlaggning/{id}/beslut/nr/{number}/efter": desk("project", "/beslut/nr/1/efter", "officer"),
  "POST /handlaggning/{id}/beslut/nr/{number}/efter": desk("project", "/beslut/nr/1/efter", "officer"),
  "GET /handlaggning/{id}/beslut/nr/{number}/overklaganden": desk(
    "project",
    "/beslut/nr/1/overklaganden",
    ...(["officer", "decider", "auditor", "registrar"] as const),
  ),
  "GET /handlaggning/{id}/beslut/nr/{number}/overklaganden/{appeal}": desk(
    "project",
    "/beslut/nr/1/overklaganden/0",
    "officer",
  ),
  "POST /handlaggning/{id}/beslut/nr/{number}/overklaganden/{appeal}": desk(
    "project",
    "/beslut/nr/1/overklaganden/0",
    "officer",
  ),
  "GET /handlaggning/rangordning": ranked(""),
  "GET /handlaggning/rangordning/{callId}": ranked("/kraftsamling-piloter-2026"),
  "GET /handlaggning/rangordning/{callId}/{format}": ranked("/kraftsamling-piloter-2026/xlsx"),
  "GET /handlaggning/rangordning/{callId}/bedomarmote": {
    at: () => "/handlaggning/rangordning/kraftsamling-piloter-2026/bedomarmote",
    may: ["officer"],
  },
  "POST /handlaggning/rangordning/{callId}/bedomarmote": {
    at: () => "/handlaggning/rangordning/kraftsamling-piloter-2026/bedomarmote",
    may: ["officer"],
  },
  "GET /handlaggning/{id}/bedomarmote": desk("reviewed", "/bedomarmote", "officer"),
  "POST /handlaggning/{id}/bedomarmote": desk("reviewed", "/bedomarmote", "officer"),
  "GET /handlaggning/moten": listed("/moten"),
  "GET /handlaggning/moten/nytt": { at: () => "/handlaggning/moten/nytt", may: ["officer"] },
  "POST /handlaggning/moten/nytt": { at: () => "/handlaggning/moten/nytt", may: ["officer"] },
  "GET /handlaggning/moten/{meeting}": [
    meeting("meeting", "", "officer", "decider", "auditor"),
    meeting("finishedMeeting", "", "officer", "decider", "auditor"),
  ],
  "GET /handlaggning/moten/{meeting}/information/{number}": meeting(
    "meeting",
    "/information/1",
    ...(["officer", "decider", "auditor"] as const),
  ),
  "GET /handlaggning/moten/{meeting}/information/{number}/pdf": meeting(
    "meeting",
    "/information/1/pdf",
    ...(["officer", "decider", "auditor"] as const),
  ),
  "GET /handlaggning/moten/{meeting}/information/{number}/docx": meeting(
    "meeting",
    "/information/1/docx",
    ...(["officer", "decider", "auditor"] as const),
  ),
  "GET /handlaggning/moten/{meeting}/information/{number}/skriv": meeting("meeting", "/information/0/skriv", "officer"),
  "POST /handlaggning/moten/{meeting}/information/{number}/skriv": meeting(
    "meeting",
    "/information/1/skriv",
    "officer",
  ),
  "POST /handlaggning/moten/{meeting}/information/{number}/fardig": meeting(
    "meeting",
    "/information/1/fardig",
    "officer",
  ),
  "GET /handlaggning/moten/{meeting}/protokoll": meeting("meeting", "/protokoll", "officer"),
  "POST /handlaggning/moten/{meeting}/protokoll": meeting("meeting", "/protokoll", "officer"),
  "GET /handlaggning/moten/{meeting}/lagg-till": meeting(
    "meeting",
    "/lagg-till?utlysning=kraftsamling-piloter-2026",
    "officer",
  ),
  "POST /handlaggning/moten/{meeting}/lagg-till": meeting("meeting", "/lagg-till", "officer"),
  "POST /handlaggning/moten/{meeting}/ta-bort": meeting("meeting", "/ta-bort", "officer"),
  "POST /handlaggning/moten/{meeting}/fardig": meeting("meeting", "/fardig", "officer"),
  "POST /handlaggning/moten/{meeting}/oppna": meeting("finishedMeeting", "/oppna", "officer"),
  "POST /handlaggning/moten/{meeting}/fyll-i/{id}": {
    at: ({ ids }: World) => `/handlaggning/moten/${ids.finishedMeeting}/fyll-i/${ids.reviewed}`,
    may: ["officer"],
  },
  "GET /handlaggning/pappersansokan": typedIn(""),
  "POST /handlaggning/pappersansokan": typedIn(""),
  "GET /handlaggning/pappersansokan/{id}": typedIn(({ ids }) => `/${ids.paper}`),
  "POST /handlaggning/pappersansokan/{id}": typedIn(({ ids }) => `/${ids.paper}`),
  "POST /handlaggning/pappersansokan/{id}/skriv": typedIn(({ ids }) => `/${ids.paper}/skriv`),
  "GET /handlaggning/gallring": disposing(""),
  "POST /handlaggning/gallring": disposing(""),
  "GET /handlaggning/gallring/{disposal}": disposing(({ ids }) => `/${ids.disposal}`),
  "POST /handlaggning/gallring/{disposal}": disposing(({ ids }) => `/${ids.disposal}`),
  "POST /handlaggning/gallring/{disposal}/stoppa": disposing(({ ids }) => `/${ids.runningDisposal}/stoppa`),
  "GET /handlaggning/gallring/arende/{id}": keptOfDisposed(({ ids }) => `/${ids.disposed}`),
  "GET /handlaggning/gallring/arende/{id}/{documentId}/{file}": keptOfDisposed(
    ({ ids }) => `/${ids.disposed}/${documentId}/pdf`,
  ),
  "GET /handlaggning/registerutdrag": personal(""),
  "POST /handlaggning/registerutdrag": personal(""),
  "GET /handlaggning/registerutdrag/{access}": personal(({ ids }) => `/${ids.access}`),
  "GET /handlaggning/registerutdrag/{access}/json": personal(({ ids }) => `/${ids.access}/json`),
  "GET /handlaggning/delegationsbeslut": listed("/delegationsbeslut"),
  "GET /handlaggning/delegationsbeslut/csv": listed("/delegationsbeslut/csv"),
  "GET /handlaggning/{id}/beslut/underlag": desk(
    "reviewed",
    "/beslut/underlag",
    "officer",
    "decider",
    "auditor",
    "registrar",
  ),
  "POST /handlaggning/{id}/beslut/underlag": desk("reviewed", "/beslut/underlag", "officer"),
  "POST /handlaggning/{id}/beslut/lamna-over": desk("reviewed", "/beslut/lamna-over", "officer"),
  "GET /handlaggning/{id}/beslut/aterlamna": desk("reviewed", "/beslut/aterlamna", "decider"),
  "POST /handlaggning/{id}/beslut/aterlamna": desk("reviewed", "/beslut/aterlamna", "decider"),
  "POST /handlaggning/{id}/beslut/andra": desk("project", "/beslut/andra", "officer", "decider"),

  "GET /handlaggning/{id}/rapportdagar": desk(
    "project",
    "/rapportdagar",
    "officer",
    "decider",
    "finance",
    "auditor",
    "registrar",
  ),
  "GET /handlaggning/{id}/rapportdagar/{number}": desk("project", "/rapportdagar/2", "officer"),
  "POST /handlaggning/{id}/rapportdagar/{number}": desk("project", "/rapportdagar/2", "officer"),
  "GET /handlaggning/{id}/andringar": desk("project", "/andringar", "officer", "decider", "auditor", "registrar"),
  "POST /handlaggning/{id}/andringar": desk("project", "/andringar", "officer", "decider"),
  "GET /handlaggning/{id}/overtagande": desk("project", "/overtagande", "officer", "decider", "auditor", "registrar"),
  "POST /handlaggning/{id}/overtagande": desk("project", "/overtagande", "officer"),
  "POST /handlaggning/{id}/overtagande/avsluta": desk("project", "/overtagande/avsluta", "officer"),
  "POST /handlaggning/{id}/overtagande/beslut": desk("accepted", "/overtagande/beslut", "officer", "decider"),
  "POST /handlaggning/{id}/overtagande/genomfor": desk("taken", "/overtagande/genomfor", "officer"),
  "GET /handlaggning/{id}/uppsagning": desk("project", "/uppsagning", "officer", "decider", "auditor", "registrar"),
  "POST /handlaggning/{id}/uppsagning": desk("accepted", "/uppsagning", "officer"),
  "POST /handlaggning/{id}/uppsagning/svar": desk("project", "/uppsagning/svar", "officer"),
  "POST /handlaggning/{id}/uppsagning/aterta": desk("project", "/uppsagning/aterta", "officer"),
  "POST /handlaggning/{id}/uppsagning/beslut": desk("project", "/uppsagning/beslut", "officer", "decider"),
  "GET /handlaggning/{id}/villkor": [
    desk("project", "/villkor", "officer", "decider", "finance", "auditor", "registrar"),
    desk("accepted", "/villkor", "officer", "decider", "finance", "auditor", "registrar"),
    desk("reported", "/villkor", "officer", "decider", "finance", "auditor", "registrar"),
  ],
  "POST /handlaggning/{id}/villkor": desk("reported", "/villkor", "officer"),
  "POST /handlaggning/{id}/villkor/post": desk("project", "/villkor/post", "officer"),
  "POST /handlaggning/{id}/villkor/tid": desk("project", "/villkor/tid", "officer"),
  "POST /handlaggning/{id}/villkor/skicka": desk("accepted", "/villkor/skicka", "officer"),
  "POST /handlaggning/{id}/villkor/forfall": desk("project", "/villkor/forfall", "officer"),
  "GET /handlaggning/{id}/villkor/filer/{file}": desk(
    "project",
    `/villkor/filer/${termsFileId}`,
    "officer",
    "decider",
    "finance",
    "auditor",
    "registrar",
  ),
  "GET /handlaggning/{id}/villkor/filer/{document}/{file}/klar": desk(
    "project",
    `/villkor/filer/${documentId}/${termsFileId}/klar`,
    "officer",
  ),
  "GET /handlaggning/{id}/reserv": desk("inLine", "/reserv", "officer", "decider", "auditor", "registrar"),
  "POST /handlaggning/{id}/reserv": desk("inLine", "/reserv", "officer"),
  "POST /handlaggning/{id}/reserv/ta-bort": desk("inLine", "/reserv/ta-bort", "officer"),
  "GET /handlaggning/{id}/uppdrag": desk(
    "assigned",
    "/uppdrag",
    "officer",
    "decider",
    "finance",
    "auditor",
    "registrar",
  ),
  "POST /handlaggning/{id}/uppdrag": desk("assigned", "/uppdrag", "officer"),
  "GET /projekt/{id}/uppdrag": {
    at: ({ ids }: World) => `/projekt/${ids.assigned}/uppdrag`,
    may: ["the manager among the unit's holders", "another of the unit's holders"],
  },
  "POST /projekt/{id}/uppdrag": {
    at: ({ ids }: World) => `/projekt/${ids.assigned}/uppdrag`,
    may: ["the manager among the unit's holders"],
  },
  "GET /projekt/{id}/villkor": project("/villkor"),
  "POST /projekt/{id}/villkor": project("/villkor"),
  "GET /projekt/{id}/villkor/filer/{file}": project(`/villkor/filer/${termsFileId}`),
  "GET /projekt/{id}/villkor/filer/{document}/{file}/klar": project(`/villkor/filer/${documentId}/${termsFileId}/klar`),
  "GET /handlaggning/{id}/aterkrav": desk(
    "project",
    "/aterkrav",
    "officer",
    "decider",
    "finance",
    "auditor",
    "registrar",
  ),
  "POST /handlaggning/{id}/aterkrav": desk("paying", "/aterkrav", "officer"),
  "POST /handlaggning/{id}/aterkrav/svar": desk("project", "/aterkrav/svar", "officer"),
  "POST /handlaggning/{id}/aterkrav/aterta": desk("project", "/aterkrav/aterta", "officer"),
  "POST /handlaggning/{id}/aterkrav/{number}/kreditera": desk("paying", "/aterkrav/1/kreditera", "officer", "decider"),
  "POST /handlaggning/{id}/aterkrav/beslut": desk("project", "/aterkrav/beslut", "officer", "decider"),
  "GET /handlaggning/{id}/slutavrakning": desk("evaluated", "/slutavrakning", "officer"),
  "POST /handlaggning/{id}/slutavrakning": desk("evaluated", "/slutavrakning", "officer"),
  "GET /projekt/{id}/avsta": project("/avsta"),
  "POST /projekt/{id}/avsta": project("/avsta"),
  "GET /projekt/{id}/yttrande": project("/yttrande"),
  "POST /projekt/{id}/yttrande": project("/yttrande"),
  "GET /projekt/{id}/aterkrav": project("/aterkrav"),
  "POST /projekt/{id}/aterkrav": project("/aterkrav"),
  "GET /projekt/overtagande/lank/{token}": link("takeover"),
  "POST /projekt/overtagande/lank/{token}": link("takeover"),
  "GET /projekt/{id}/overtagande": project("/overtagande"),
  "POST /projekt/{id}/overtagande": project("/overtagande"),
  "POST /projekt/{id}/overtagande/avsluta": project("/overtagande/avsluta"),
  "GET /projekt/{id}/andring": project("/andring"),
  "POST /projekt/{id}/andring": project("/andring"),

  "GET /projekt/lank/{token}": link("holder"),
  "POST /projekt/lank/{token}": link("holder"),
  "GET /projekt/{id}": project(),
  "GET /projekt/lank/{token}/dagar.ics": linked("holder", () => "/dagar.ics"),
  "GET /projekt/{id}/dagar.ics": project("/dagar.ics"),
  "GET /projekt/{id}/budget": project("/budget"),
  "GET /projekt/{id}/resultat": project("/resultat"),
  "GET /projekt/{id}/budget/pdf": project("/budget/pdf"),
  "GET /projekt/{id}/ordinarie": project("/ordinarie"),
  "GET /projekt/{id}/ordinarie/mottagare/{number}": project("/ordinarie/mottagare/1"),
  "POST /projekt/{id}/ordinarie/mottagare/{number}": project("/ordinarie/mottagare/1"),
  "POST /projekt/{id}/ordinarie/svar": project("/ordinarie/svar"),
  "GET /projekt/{id}/mer-tid/{number}": project("/mer-tid/2"),
  "POST /projekt/{id}/mer-tid/{number}": project("/mer-tid/2"),
  "GET /projekt/{id}/handlingar/{documentId}": project(`/handlingar/${documentId}`),
  "GET /projekt/{id}/handlingar/{documentId}/{file}": project(`/handlingar/${documentId}/docx`),
  "GET /projekt/{id}/fragor": project("/fragor"),
  "GET /projekt/{id}/fragor/ny": project("/fragor/ny"),
  "POST /projekt/{id}/fragor/ny": project("/fragor/ny"),
  "GET /projekt/{id}/fragor/{number}": project("/fragor/1"),
  "POST /projekt/{id}/fragor/{number}": project("/fragor/1"),
  "POST /projekt/{id}/rapport": project("/rapport"),
  "GET /projekt/{id}/rapport/{number}": project("/rapport/1"),
  "POST /projekt/{id}/rapport/{number}": project("/rapport/1"),
  "GET /projekt/{id}/rapport/{number}/tidigare": project("/rapport/1/tidigare"),
  "GET /projekt/{id}/rapport/{number}/granska": project("/rapport/1/granska"),
  "POST /projekt/{id}/rapport/{number}/skicka": project("/rapport/1/skicka"),
  "GET /projekt/{id}/rapport/{number}/sie": project("/rapport/1/sie"),
  "GET /projekt/{id}/rapport/{number}/sie/{file}/klar": project(`/rapport/1/sie/${"g".repeat(16)}/klar`),
  "GET /projekt/{id}/rapport/{number}/sie/val": project("/rapport/1/sie/val"),
  "POST /projekt/{id}/rapport/{number}/sie/val": project("/rapport/1/sie/val"),
  "GET /projekt/{id}/rapport/{number}/sie/kolumner": project("/rapport/2/sie/kolumner"),
  "POST /projekt/{id}/rapport/{number}/sie/kolumner": project("/rapport/2/sie/kolumner"),
  "GET /projekt/{id}/rapport/{number}/sie/konton": project("/rapport/1/sie/konton"),
  "POST /projekt/{id}/rapport/{number}/sie/konton": project("/rapport/1/sie/konton"),
  "GET /projekt/{id}/rapport/{number}/sie/granska": project("/rapport/1/sie/granska"),
  "POST /projekt/{id}/rapport/{number}/sie/granska": project("/rapport/1/sie/granska"),
  "POST /projekt/{id}/rapport/{number}/sie/ta-bort": project("/rapport/1/sie/ta-bort"),
  "GET /projekt/{id}/rapport/{number}/underlag": project("/rapport/1/underlag"),
  "GET /projekt/{id}/rapport/{number}/underlag/{file}": project(`/rapport/1/underlag/${fileId}`),
  "GET /projekt/{id}/rapport/{number}/underlag/{file}/klar": project(`/rapport/1/underlag/${"g".repeat(16)}/klar`),
  "POST /projekt/{id}/rapport/{number}/underlag/{file}/ta-bort": project(`/rapport/1/underlag/${fileId}/ta-bort`),

  "POST /projekt/{id}/rapport/{number}/skicka-vidare": project("/rapport/1/skicka-vidare"),
  "POST /projekt/{id}/rapport/{number}/skicka-tillbaka": project("/rapport/1/skicka-tillbaka"),
  "GET /projekt/{id}/rapport/{number}/bilagor": project("/rapport/1/bilagor"),
  "GET /projekt/{id}/rapport/{number}/bilagor/{file}": project(`/rapport/1/bilagor/${fileId}`),
  "GET /projekt/{id}/rapport/{number}/bilagor/{file}/klar": project(`/rapport/1/bilagor/${"g".repeat(16)}/klar`),
  "GET /projekt/{id}/rapport/{number}/bilagor/{file}/bild": project(`/rapport/1/bilagor/${fileId}/bild`),
  "POST /projekt/{id}/rapport/{number}/bilagor/{file}/bild": project(`/rapport/1/bilagor/${fileId}/bild`),
  "POST /projekt/{id}/rapport/{number}/bilagor/{file}/ta-bort": project(`/rapport/1/bilagor/${fileId}/ta-bort`),

  "GET /handlaggning/{id}/rapporter/{number}": desk(
    "reported",
    "/rapporter/1",
    ...(["officer", "decider", "finance", "auditor", "registrar"] as const),
  ),
  "GET /handlaggning/{id}/rapporter/{number}/bilagor/{fileId}": desk(
    "reported",
    `/rapporter/1/bilagor/${fileId}`,
    ...(["officer", "decider", "finance", "auditor", "registrar"] as const),
  ),
  "GET /handlaggning/{id}/rapporter/{number}/underlag/{fileId}": desk(
    "reported",
    `/rapporter/1/underlag/${fileId}`,
    ...(["officer", "decider", "finance", "auditor", "registrar"] as const),
  ),
  "GET /handlaggning/{id}/rapporter/{number}/rapport.json": desk("reported", "/rapporter/1/rapport.json", "officer"),
  "GET /handlaggning/{id}/rapporter/{number}/rader": desk("reported", "/rapporter/1/rader", "officer"),
  "POST /handlaggning/{id}/rapporter/{number}/rader": desk("reported", "/rapporter/1/rader", "officer"),
  "GET /handlaggning/{id}/rapporter/{number}/kontroll": desk("reported", "/rapporter/1/kontroll", "officer"),
  "POST /handlaggning/{id}/rapporter/{number}/kontroll": desk("reported", "/rapporter/1/kontroll", "officer"),
  "GET /handlaggning/{id}/rapporter/{number}/ratta": desk("accepted", "/rapporter/1/ratta", "officer"),
  "POST /handlaggning/{id}/rapporter/{number}/ratta": desk("accepted", "/rapporter/1/ratta", "officer"),
  "POST /handlaggning/{id}/rapporter/{number}/ratta/bokfor": desk("accepted", "/rapporter/1/ratta/bokfor", "officer"),
  "POST /handlaggning/{id}/rapporter/{number}/ratta/forslag": desk("accepted", "/rapporter/1/ratta/forslag", "officer"),
  "POST /handlaggning/{id}/rapporter/{number}/ratta/svar": desk("paying", "/rapporter/1/ratta/svar", "officer"),
  "POST /handlaggning/{id}/rapporter/{number}/ratta/aterta": desk("paying", "/rapporter/1/ratta/aterta", "officer"),
  "GET /projekt/{id}/rapport/{number}/sankning/{line}": lowered,
  "POST /projekt/{id}/rapport/{number}/sankning/{line}": lowered,
  "POST /handlaggning/{id}/rapporter/{number}/godkann": desk("reported", "/rapporter/1/godkann", "officer"),
  "POST /handlaggning/{id}/rapporter/{number}/aterlamna": desk("reported", "/rapporter/1/aterlamna", "officer"),
  "GET /handlaggning/{id}/projektlank": desk("project", "/projektlank", "officer"),
  "POST /handlaggning/{id}/projektlank": desk("project", "/projektlank", "officer"),
  "GET /handlaggning/{id}/fragesnurra": desk("project", "/fragesnurra", ...caseReadersOf),
  "POST /handlaggning/{id}/fragesnurra/lage": desk("project", "/fragesnurra/lage", "officer"),
  "POST /handlaggning/{id}/fragesnurra/stall": desk("project", "/fragesnurra/stall", "officer"),
  "GET /handlaggning/{id}/fragesnurra/underlag/pdf": desk("project", "/fragesnurra/underlag/pdf", ...caseReadersOf),
  "GET /handlaggning/{id}/fragesnurra/underlag/docx": desk("project", "/fragesnurra/underlag/docx", ...caseReadersOf),
  "GET /handlaggning/{id}/fragesnurra/underlag/json": desk("project", "/fragesnurra/underlag/json", ...caseReadersOf),
  "GET /handlaggning/utlysningar/{callId}/fragesnurra": ofCall("/fragesnurra"),
  "GET /handlaggning/utlysningar/{callId}/fragesnurra/underlag/pdf": ofCall("/fragesnurra/underlag/pdf"),
  "GET /handlaggning/utlysningar/{callId}/fragesnurra/underlag/docx": ofCall("/fragesnurra/underlag/docx"),
  "GET /handlaggning/utlysningar/{callId}/fragesnurra/underlag/json": ofCall("/fragesnurra/underlag/json"),
  "GET /projekt/{id}/fragesnurra": project("/fragesnurra"),
  "GET /projekt/fraga/lank/{token}": link("wheel"),
  "POST /projekt/fraga/lank/{token}": link("wheel"),
  "GET /handlaggning/{id}/ordinarie": desk("project", "/ordinarie", ...caseReaders),
  "GET /handlaggning/{id}/ordinarie/mottagare/{number}": desk("project", "/ordinarie/mottagare/1", ...caseReaders),
  "POST /handlaggning/{id}/ordinarie/mottagare/{number}": desk("project", "/ordinarie/mottagare/1", "officer"),
  "POST /handlaggning/{id}/ordinarie/svar": desk("project", "/ordinarie/svar", "officer"),
  "GET /handlaggning/{id}/fortsattning": desk("project", "/fortsattning", ...caseReaders),
  "POST /handlaggning/{id}/fortsattning": desk("project", "/fortsattning", "officer", "decider"),
  "GET /handlaggning/utlysningar/{callId}/ordinarie": inFunnel(""),
  "GET /handlaggning/utlysningar/{callId}/ordinarie/mottagare": inFunnel("/mottagare"),
  "GET /handlaggning/utlysningar/{callId}/ordinarie/projekt": inFunnel("/projekt"),
  "GET /handlaggning/utlysningar/{callId}/ordinarie/csv": inFunnel("/csv"),
  "GET /handlaggning/utlysningar/{callId}/ordinarie/xlsx": inFunnel("/xlsx"),
  "GET /handlaggning/{id}/utvardering": [
    desk("reported", "/utvardering", "officer"),
    desk("evaluated", "/utvardering", "officer", "decider", "auditor", "registrar"),
  ],
  "POST /handlaggning/{id}/utvardering": desk("reported", "/utvardering", "officer"),
  "GET /handlaggning/{id}/utvarderingar": desk("voiced", "/utvarderingar", ...opening),
  "GET /handlaggning/{id}/utvarderingar/tillsammans": desk("voiced", "/utvarderingar/tillsammans", ...opening),
  "GET /handlaggning/{id}/utvarderingar/external/utse": desk("unvoiced", "/utvarderingar/external/utse", "officer"),
  "POST /handlaggning/{id}/utvarderingar/external/utse": desk("unvoiced", "/utvarderingar/external/utse", "officer"),
  "POST /handlaggning/{id}/utvarderingar/external/skicka-igen": desk(
    "voiced",
    "/utvarderingar/external/skicka-igen",
    "officer",
  ),
  "GET /handlaggning/{id}/utvarderingar/external/aterta": desk("voiced", "/utvarderingar/external/aterta", "officer"),
  "POST /handlaggning/{id}/utvarderingar/external/aterta": desk("voiced", "/utvarderingar/external/aterta", "officer"),
  "GET /handlaggning/{id}/utvarderingar/{occasion}/dag": desk("voiced", "/utvarderingar/self/dag", "officer"),
  "POST /handlaggning/{id}/utvarderingar/{occasion}/dag": desk("voiced", "/utvarderingar/self/dag", "officer"),
  "GET /handlaggning/{id}/utvarderingar/{occasion}": desk("voiced", "/utvarderingar/stage-1", ...opening),
  "POST /handlaggning/{id}/utvarderingar/{occasion}": desk("voiced", "/utvarderingar/stage-1", "officer"),
  "GET /handlaggning/{id}/utvarderingar/{occasion}/granska": desk(
    "voiced",
    "/utvarderingar/stage-1/granska",
    "officer",
  ),
  "POST /handlaggning/{id}/utvarderingar/{occasion}/signera": desk(
    "voiced",
    "/utvarderingar/stage-1/signera",
    "officer",
  ),
  "GET /projekt/{id}/utvardering": voiced(""),
  "GET /projekt/{id}/utvardering/tillsammans": voiced("/tillsammans"),
  "GET /projekt/{id}/utvardering/{occasion}": voiced("/self"),
  "POST /projekt/{id}/utvardering/{occasion}": voiced("/self"),
  "GET /projekt/{id}/utvardering/{occasion}/granska": voiced("/self/granska"),
  "POST /projekt/{id}/utvardering/{occasion}/signera": voiced("/self/signera"),
  "GET /bedomning/utvardering/{token}": link("evaluate"),
  "POST /bedomning/utvardering/{token}": link("evaluate"),
  "GET /bedomning/{id}/utvardering": fromOutside(""),
  "POST /bedomning/{id}/utvardering": fromOutside(""),
  "GET /bedomning/{id}/utvardering/underlag": fromOutside("/underlag"),
  "GET /bedomning/{id}/utvardering/granska": fromOutside("/granska"),
  "POST /bedomning/{id}/utvardering/signera": fromOutside("/signera"),
  "GET /handlaggning/{id}/utvardering/granska": desk("reported", "/utvardering/granska", "officer"),
  "POST /handlaggning/{id}/utvardering/signera": desk("reported", "/utvardering/signera", "officer"),

  "GET /handlaggning/{id}/forskott": desk("paying", "/forskott", "decider"),
  "POST /handlaggning/{id}/forskott": desk("paying", "/forskott", "decider"),
  "POST /handlaggning/{id}/forskott/aterta": desk("paying", "/forskott/aterta", "decider"),
  "GET /projekt/{id}/betalning": paid("/betalning"),
  "POST /projekt/{id}/betalning": paid("/betalning"),
  "GET /projekt/{id}/betalning/bekrafta": paid("/betalning/bekrafta"),
  "POST /projekt/{id}/betalning/bekrafta": paid("/betalning/bekrafta"),
  "GET /projekt/betalning/lank/{token}": link("payee"),
  "POST /projekt/betalning/lank/{token}": link("payee"),

  "GET /ekonomi/utbetalningar": audited("/ekonomi/utbetalningar"),
  "GET /ekonomi/utbetalningar/betalning/{id}/{paymentId}": payments(
    ({ ids }) => `betalning/${ids.paying}/${ids.due}`,
    "finance",
    "auditor",
  ),
  "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/attestera": payments(
    ({ ids }) => `betalning/${ids.paying}/${ids.due}/attestera`,
    "finance",
  ),
  "GET /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka": payments(
    ({ ids }) => `betalning/${ids.paying}/${ids.paid}/tillbaka`,
    "finance",
    "auditor",
  ),
  "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka": payments(
    ({ ids }) => `betalning/${ids.paying}/${ids.paid}/tillbaka`,
    "finance",
  ),
  "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka/bekrafta": payments(
    ({ ids }) => `betalning/${ids.paying}/${ids.returning}/tillbaka/bekrafta`,
    "finance",
  ),
  "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka/avvisa": payments(
    ({ ids }) => `betalning/${ids.paying}/${ids.returning}/tillbaka/avvisa`,
    "finance",
  ),
  "GET /ekonomi/utbetalningar/omgangar": audited("/ekonomi/utbetalningar/omgangar"),
  "POST /ekonomi/utbetalningar/omgangar": finances("/ekonomi/utbetalningar/omgangar"),
  "GET /ekonomi/utbetalningar/omgangar/ny": finances("/ekonomi/utbetalningar/omgangar/ny"),
  "GET /ekonomi/utbetalningar/omgangar/stor": finances("/ekonomi/utbetalningar/omgangar/stor"),
  "POST /ekonomi/utbetalningar/omgangar/stor": finances("/ekonomi/utbetalningar/omgangar/stor"),
  "POST /ekonomi/utbetalningar/omgangar/{batchId}/attestera": payments(
    ({ ids }) => `omgangar/${ids.large}/attestera`,
    "finance",
  ),
  "POST /ekonomi/utbetalningar/omgangar/{batchId}/lamna-utanfor": payments(
    ({ ids }) => `omgangar/${ids.large}/lamna-utanfor`,
    "finance",
  ),
  "POST /ekonomi/utbetalningar/omgangar/{batchId}/avbryt": payments(
    ({ ids }) => `omgangar/${ids.large}/avbryt`,
    "finance",
  ),
  "GET /ekonomi/utbetalningar/omgangar/{batchId}": payments(({ ids }) => `omgangar/${ids.batch}`, "finance", "auditor"),
  "GET /ekonomi/utbetalningar/omgangar/{batchId}/fil": payments(
    ({ ids }) => `omgangar/${ids.batch}/fil`,
    "finance",
    "auditor",
  ),
  "POST /ekonomi/utbetalningar/omgangar/{batchId}/utbetald": payments(
    ({ ids }) => `omgangar/${ids.batch}/utbetald`,
    "finance",
  ),
  "POST /ekonomi/utbetalningar/omgangar/{batchId}/bekraftelser": payments(
    ({ ids }) => `omgangar/${ids.batch}/bekraftelser`,
    "finance",
  ),
  "POST /ekonomi/utbetalningar/omgangar/{batchId}/ta-ut": payments(
    ({ ids }) => `omgangar/${ids.batch}/ta-ut`,
    "finance",
  ),
  "GET /ekonomi/utbetalningar/mottagare": audited("/ekonomi/utbetalningar/mottagare"),
  "GET /ekonomi/utbetalningar/mottagare/{id}": payments(
    ({ ids }) => `mottagare/${ids.paying}`,
    "finance",
    "officer",
    "auditor",
  ),
  "POST /ekonomi/utbetalningar/mottagare/{id}": payments(({ ids }) => `mottagare/${ids.paying}`, "finance", "officer"),
  "POST /ekonomi/utbetalningar/mottagare/{id}/godkann": payments(
    ({ ids }) => `mottagare/${ids.paying}/godkann`,
    "finance",
    "officer",
  ),
  "POST /ekonomi/utbetalningar/mottagare/{id}/avvisa": payments(
    ({ ids }) => `mottagare/${ids.paying}/avvisa`,
    "finance",
    "officer",
  ),
  "POST /ekonomi/utbetalningar/mottagare/{id}/samtal": payments(
    ({ ids }) => `mottagare/${ids.paying}/samtal`,
    "finance",
    "officer",
  ),
  "GET /ekonomi/utbetalningar/aterkrav": audited("/ekonomi/utbetalningar/aterkrav"),
  "GET /ekonomi/utbetalningar/aterkrav/{id}": payments(({ ids }) => `aterkrav/${ids.paying}`, "finance", "auditor"),
  "POST /ekonomi/utbetalningar/aterkrav/{id}": payments(({ ids }) => `aterkrav/${ids.paying}`, "finance"),
  "GET /ekonomi/utbetalningar/aterkrav/{id}/underlag": payments(
    ({ ids }) => `aterkrav/${ids.paying}/underlag`,
    "finance",
    "auditor",
  ),
  "POST /ekonomi/utbetalningar/aterkrav/{id}/faktura/{number}": payments(
    ({ ids }) => `aterkrav/${ids.paying}/faktura/1`,
    "finance",
  ),
  "GET /ekonomi/utbetalningar/aterkrav/{id}/avskrivning": payments(
    ({ ids }) => `aterkrav/${ids.paying}/avskrivning`,
    "finance",
    "auditor",
  ),
  "POST /ekonomi/utbetalningar/aterkrav/{id}/avskrivning": payments(
    ({ ids }) => `aterkrav/${ids.paying}/avskrivning`,
    "finance",
  ),
  "POST /ekonomi/utbetalningar/aterkrav/{id}/avskrivning/godkann": payments(
    ({ ids }) => `aterkrav/${ids.accepted}/avskrivning/godkann`,
    "finance",
  ),
  "POST /ekonomi/utbetalningar/aterkrav/{id}/avskrivning/avsta": payments(
    ({ ids }) => `aterkrav/${ids.accepted}/avskrivning/avsta`,
    "finance",
  ),
  "GET /ekonomi/utbetalningar/kontering/{id}": payments(
    ({ ids }) => `kontering/${ids.paying}`,
    "finance",
    "officer",
    "auditor",
  ),
  "POST /ekonomi/utbetalningar/kontering/{id}": payments(({ ids }) => `kontering/${ids.paying}`, "finance", "officer"),

  "GET /ekonomi/ramar": { at: () => "/ekonomi/ramar", may: ["officer", "decider", "finance", "auditor", "registrar"] },
  "GET /ekonomi/ramar/{callId}": {
    at: () => "/ekonomi/ramar/kraftsamling-piloter-2026",
    may: ["officer", "decider", "finance", "auditor", "registrar"],
  },

  "GET /ekonomi/nyps": audited("/ekonomi/nyps"),
  "POST /ekonomi/nyps": finances("/ekonomi/nyps"),
  "GET /ekonomi/nyps/overlamning/{number}": audited("/ekonomi/nyps/overlamning/1"),
  "GET /ekonomi/nyps/overlamning/{number}/fil": audited("/ekonomi/nyps/overlamning/1/fil"),
  "GET /ekonomi/statsstod": registers("/statsstod"),
  "POST /ekonomi/statsstod": finances("/ekonomi/statsstod"),
  "GET /ekonomi/statsstod/arende/{id}": registers(({ ids }) => `/statsstod/arende/${ids.project}`),
  "POST /ekonomi/statsstod/arende/{id}": {
    at: ({ ids }: World) => `/ekonomi/statsstod/arende/${ids.project}`,
    may: ["finance"],
  },
  "GET /ekonomi/statsstod/overlamning/{number}": registers("/statsstod/overlamning/1"),
  "GET /ekonomi/statsstod/overlamning/{number}/{format}": registers("/statsstod/overlamning/1/csv"),
  "GET /ekonomi/eurokurser": registers("/eurokurser"),
  "POST /ekonomi/eurokurser": finances("/ekonomi/eurokurser"),

  "GET /ekonomi/partnerskap": audited("/ekonomi/partnerskap"),
  "GET /ekonomi/partnerskap/nytt": finances("/ekonomi/partnerskap/nytt"),
  "POST /ekonomi/partnerskap": finances("/ekonomi/partnerskap"),
  "GET /ekonomi/partnerskap/{id}/projekt/csv": audited(`/ekonomi/partnerskap/${someAgreement}/projekt/csv`),
  "GET /ekonomi/partnerskap/{id}": audited(`/ekonomi/partnerskap/${someAgreement}`),
  ...Object.fromEntries(
    [
      "andring",
      "beslut",
      "rekvisition",
      "inbetalning",
      "utifran",
      "projekt",
      "upphor",
      "uppfoljning",
      "underskrift",
    ].flatMap((what) =>
      ["GET", "POST"].map((method) => [
        `${method} /ekonomi/partnerskap/{id}/${what}`,
        finances(`/ekonomi/partnerskap/${someAgreement}/${what}`),
      ]),
    ),
  ),

  "GET /ekonomi": audited("/ekonomi"),
  "GET /ekonomi/{month}": audited("/ekonomi/2026-11"),
  "GET /ekonomi/{month}/{format}": audited("/ekonomi/2026-11/csv"),
  "GET /ekonomi/{month}/verifikationer": audited("/ekonomi/2026-11/verifikationer"),
  "GET /ekonomi/{month}/stang": finances("/ekonomi/2026-11/stang"),
  "POST /ekonomi/{month}/stang": finances("/ekonomi/2026-11/stang"),
  "GET /ekonomi/ar/{year}": audited("/ekonomi/ar/2026"),
  "GET /ekonomi/ar/{year}/{format}": audited("/ekonomi/ar/2026/csv"),
  "GET /ekonomi/ar/{year}/bokslut": audited("/ekonomi/ar/2026/bokslut"),
  "POST /ekonomi/ar/{year}/bokslut": finances("/ekonomi/ar/2026/bokslut"),
  "GET /ekonomi/ar/{year}/bokslut/{format}": audited("/ekonomi/ar/2026/bokslut/csv"),
  "GET /ekonomi/ar/{year}/bokslut/version/{version}": audited("/ekonomi/ar/2026/bokslut/version/1"),
  "GET /ekonomi/ar/{year}/bokslut/version/{version}/{format}": audited("/ekonomi/ar/2026/bokslut/version/1/sie"),
  "GET /ekonomi/ar/{year}/bokslut/uppskattning/{id}": {
    at: ({ ids }: World) => `/ekonomi/ar/2026/bokslut/uppskattning/${ids.paying}`,
    may: ["finance"],
  },
  "POST /ekonomi/ar/{year}/bokslut/uppskattning/{id}": {
    at: ({ ids }: World) => `/ekonomi/ar/2026/bokslut/uppskattning/${ids.paying}`,
    may: ["finance"],
  },
  "GET /ekonomi/pilot/{id}": { at: ({ ids }: World) => `/ekonomi/pilot/${ids.project}`, may: ["finance", "auditor"] },
  "GET /ekonomi/pilot/{id}/{format}": {
    at: ({ ids }: World) => `/ekonomi/pilot/${ids.project}/csv`,
    may: ["finance", "auditor"],
  },
  "POST /ekonomi/exporter": finances("/ekonomi/exporter"),
  "GET /ekonomi/exporter/{id}": audited(`/ekonomi/exporter/${madeFile}`),
  "GET /ekonomi/exporter/{id}/fil": audited(`/ekonomi/exporter/${madeFile}/fil`),
  "POST /ekonomi/exporter/{id}/igen": finances(`/ekonomi/exporter/${brokenFile}/igen`),

  "ANY /api": open("/api"),
  "ANY /api/openapi.json": open("/api/openapi.json"),
  "ANY /api/problems/{code}": open("/api/problems/not-found"),
  "ANY /api/finance/months": ledgers("/api/finance/months"),
  "ANY /api/finance/balances/{month}": ledgers("/api/finance/balances/2026-13"),
  "ANY /api/finance/exports/{month}": ledgers("/api/finance/exports/2026-13?format=csv"),
  "ANY /api/finance/year-ends/{year}": ledgers("/api/finance/year-ends/1999"),
  "ANY /api/finance/year-ends/{year}/{version}": ledgers("/api/finance/year-ends/2026/0"),
  "ANY /api/finance/year-ends/{year}/{version}/accruals": ledgers("/api/finance/year-ends/2026/0/accruals?format=sie"),
};
