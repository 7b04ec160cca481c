import { firstId } from "../../functions/calls/first-edition/ids.ts";
import { aTable } from "../builders/a-call-in-work.ts";
import { someAgreement } from "../builders/an-agreement.ts";
import { brokenFile, entryId, fileId, type Who, type World } from "./the-people.ts";

/** A form of the site: the page it stands on, where it is sent, and who fills it in. */
export type AForm = { readonly on: string; readonly to: string; readonly who: Who };

/** Every form, by the route that takes it: in the world of access's tests each is open to somebody. */
export const formsOf = ({ ids, links }: World): Readonly<Record<string, AForm>> => {
  const applicant = (page: string, to = page) => ({
    on: `/ansokan/${ids.draft}/${page}`,
    to: `/ansokan/${ids.draft}/${to}`,
    who: "the draft's applicant" as const,
  });
  const review = `/bedomning/${ids.submitted}/${ids.anna}`;
  const desk = (id: string, on: string, to = on, who: Who = "officer") => ({
    on: `/handlaggning/${id}/${on}`,
    to: `/handlaggning/${id}/${to}`,
    who,
  });
  const open = "kraftsamling-piloter-2026";
  const calls = (on: string, to = on) => ({
    on: `/handlaggning/utlysningar/${on}`,
    to: `/handlaggning/utlysningar/${to}`,
    who: "officer" as const,
  });
  const settings = (on: string, to = on) => ({
    on: `/handlaggning/installningar${on}`,
    to: `/handlaggning/installningar${to}`,
    who: "officer" as const,
  });
  const pool = (on: string, to = on) => ({
    on: `/handlaggning/bedomare${on}`,
    to: `/handlaggning/bedomare${to}`,
    who: "officer" as const,
  });
  const mandates = (on: string, to = on) => ({
    on: `/handlaggning/mandat${on}`,
    to: `/handlaggning/mandat${to}`,
    who: "officer" as const,
  });
  const disposing = (on: string, to = on) => ({
    on: `/handlaggning/gallring${on}`,
    to: `/handlaggning/gallring${to}`,
    who: "registrar" as const,
  });
  const paper = (on: string, to = on) => ({
    on: `/handlaggning/pappersansokan${on}`,
    to: `/handlaggning/pappersansokan${to}`,
    who: "officer" as const,
  });
  const meeting = (of: "meeting" | "finishedMeeting", on: string, to = on) => ({
    on: `/handlaggning/moten/${ids[of]}${on}`,
    to: `/handlaggning/moten/${ids[of]}${to}`,
    who: "officer" as const,
  });
  const analysis = (on: string, to = on) => ({
    on: `/handlaggning/utlysningar/${open}/analys${on}`,
    to: `/handlaggning/utlysningar/${open}/analys${to}`,
    who: "officer" as const,
  });
  const mapped = (on: string, to = on) => ({
    on: `/handlaggning/kartlaggning/kraftsamling${on}`,
    to: `/handlaggning/kartlaggning/kraftsamling${to}`,
    who: "officer" as const,
  });
  const measure = `/insats/${ids.measure}`;
  const interview = `/${ids.project}/intervju/1`;
  const bulk = `/flera/${ids.bulk}`;
  const programme = "/programme-kraftsamling";
  const assignment = `bedomare/${ids.anna}`;
  const report = `/projekt/${ids.project}/rapport/1`;
  const holder = "the project's holder" as const;
  const projectPeople = (on: string, to = on) => ({
    on: `/projekt/${ids.project}/personer${on}`,
    to: `/projekt/${ids.project}/personer${to}`,
    who: holder,
  });
  const newLink = (root: string, who: Who) => ({ on: `${root}/lank/ny`, to: `${root}/lank/ny`, who });
  const payments = (on: string, to = on) => ({
    on: `/ekonomi/utbetalningar/${on}`,
    to: `/ekonomi/utbetalningar/${to}`,
    who: "finance" as const,
  });
  const [batch, large, payee] = [`omgangar/${ids.batch}`, `omgangar/${ids.large}`, `mottagare/${ids.paying}`];
  return {
    "POST /ansokan": { on: "/utlysningar/kraftsamling-piloter-2026", to: "/ansokan", who: "nobody" },
    "POST /ansokan/lank-igen": { on: "/ansokan/lank-igen", to: "/ansokan/lank-igen", who: "nobody" },
    "POST /ansokan/{id}/lank/ny": newLink(`/ansokan/${ids.draft}`, "the draft's applicant"),
    "POST /projekt/{id}/lank/ny": newLink(`/projekt/${ids.project}`, "the project's holder"),
    "POST /bedomning/{id}/lank/ny": newLink(`/bedomning/${ids.submitted}`, "the reviewer"),
    "POST /ansokan/lank/{token}": { on: links.resume, to: links.resume, who: "nobody" },
    "POST /ansokan/{id}/skicka": applicant("granska", "skicka"),
    "POST /ansokan/{id}/aterkalla": {
      on: `/ansokan/${ids.submitted}/aterkalla`,
      to: `/ansokan/${ids.submitted}/aterkalla`,
      who: "the submitted one's applicant",
    },
    ...Object.fromEntries(
      [
        ["fragor/ny", "fragor/ny"],
        ["fragor/{number}", "fragor/1"],
        ["komplettering/{number}", "komplettering/1"],
      ].map(([route, page]) => [
        `POST /ansokan/{id}/${route}`,
        {
          on: `/ansokan/${ids.submitted}/${page}`,
          to: `/ansokan/${ids.submitted}/${page}`,
          who: "the submitted one's applicant" as const,
        },
      ]),
    ),
    "POST /ansokan/{id}/bilagor/{file}/ta-bort": applicant("bilagor", `bilagor/${fileId}/ta-bort`),
    "POST /ansokan/{id}/overfor": applicant("overfor"),
    "POST /ansokan/{id}/kopiera": applicant("kopiera"),
    "POST /ansokan/{id}/ta-bort": applicant("ta-bort"),
    "POST /ansokan/{id}/medsokande": applicant("medsokande"),
    "POST /ansokan/{id}/medsokande/{member}/ta-bort": applicant(`medsokande/${ids.guest}/ta-bort`),
    "POST /ansokan/{id}/medsokande/{member}/lank": applicant("medsokande", `medsokande/${ids.guest}/lank`),
    "POST /ansokan/{id}/medsokande/kontakt": {
      on: `/ansokan/${ids.submitted}/medsokande/kontakt`,
      to: `/ansokan/${ids.submitted}/medsokande/kontakt`,
      who: "the submitted one's applicant",
    },
    "POST /ansokan/{id}/till-projektet": {
      on: `/ansokan/${ids.project}`,
      to: `/ansokan/${ids.project}/till-projektet`,
      who: "the project's applicant",
    },
    "POST /projekt/{id}/personer": projectPeople(""),
    "POST /projekt/{id}/personer/{member}/ta-bort": projectPeople(`/${ids.projectMember}/ta-bort`),
    "POST /projekt/{id}/personer/{member}/lank": projectPeople("", `/${ids.projectMember}/lank`),
    "POST /projekt/{id}/personer/kontakt": projectPeople("/kontakt"),
    "POST /handlaggning/{id}/rattelse": desk(ids.project, "rattelse"),
    "POST /handlaggning/{id}/personer/{member}/ta-bort": desk(ids.project, `personer/${ids.projectMember}/ta-bort`),
    "POST /handlaggning/{id}/personer/{member}/lank": desk(
      ids.project,
      "personer",
      `personer/${ids.projectMember}/lank`,
    ),
    "POST /handlaggning/{id}/personer/kontakt": desk(ids.project, "personer/kontakt"),
    "POST /handlaggning/{id}/personer/firmatecknare": desk(ids.project, "personer/firmatecknare"),
    "POST /ansokan/{id}/{section} organisation": applicant("organisation"),
    "POST /ansokan/{id}/{section} projekt": applicant("projekt"),
    "POST /ansokan/{id}/{section} mal": applicant("mal"),
    "POST /ansokan/{id}/{section} budget": applicant("budget"),
    "POST /bedomning/lank/{token}": { on: links.review, to: links.review, who: "nobody" },
    "POST /bedomning/lank/{token}/ny": { on: links.lost, to: `${links.lost}/ny`, who: "nobody" },
    "POST /ansokan/mina/{token}": { on: links.mine, to: links.mine, who: "nobody" },
    "POST /ansokan/mina/{token}/{id}": { on: `${links.mine}/lista`, to: `${links.mine}/${ids.draft}`, who: "nobody" },
    "POST /bedomning/mina/{token}": { on: links.tasks, to: links.tasks, who: "nobody" },
    "POST /bedomning/mina/{token}/uppdrag/{reviewId}": {
      on: `${links.tasks}/uppdrag`,
      to: `${links.tasks}/uppdrag/${ids.anna}`,
      who: "nobody",
    },
    "POST /bedomning/{id}/{reviewId}/tacka-nej": {
      on: `${review}/tacka-nej`,
      to: `${review}/tacka-nej`,
      who: "the reviewer",
    },
    "POST /bedomning/{id}/{reviewId}/jav": { on: `${review}/jav`, to: `${review}/jav`, who: "the reviewer" },
    "POST /bedomning/{id}/{reviewId}/spara": { on: review, to: `${review}/spara`, who: "the reviewer" },
    "POST /bedomning/{id}/{reviewId}/skicka": { on: review, to: `${review}/skicka`, who: "the reviewer" },
    "POST /logga-ut": { on: "/handlaggning", to: "/logga-ut", who: "officer" },
    "POST /mitt-konto/logga-ut-overallt": { on: "/mitt-konto", to: "/mitt-konto/logga-ut-overallt", who: "officer" },
    "POST /handlaggning/bedomare/ny": pool("/ny"),
    "POST /handlaggning/bedomare/person/{person}": pool(`/person/${ids.pooled}`),
    "POST /handlaggning/bedomare/utse": pool("/utse"),
    "POST /handlaggning/bedomare/mer-tid": pool("/mer-tid"),
    "POST /handlaggning/bedomare/paminn": pool("/paminn"),
    "POST /handlaggning/bedomare/flera/{bulk}/borja": pool(bulk, `${bulk}/borja`),
    "POST /handlaggning/bedomare/flera/{bulk}/stoppa": pool(
      `/flera/${ids.begunBulk}`,
      `/flera/${ids.begunBulk}/stoppa`,
    ),
    "POST /handlaggning/bedomare/flera/{bulk}/{application}": pool(`${bulk}/${ids.elsewhere}`),
    "POST /handlaggning/rangordning/{callId}/bedomarmote": {
      on: `/handlaggning/rangordning/${open}/bedomarmote`,
      to: `/handlaggning/rangordning/${open}/bedomarmote`,
      who: "officer",
    },
    "POST /handlaggning/{id}/bedomarmote": desk(ids.reviewed, "bedomarmote"),
    "POST /projekt/{id}/hubb": { on: `/projekt/${ids.project}/hubb`, to: `/projekt/${ids.project}/hubb`, who: holder },
    "POST /projekt/{id}/hubb/ta-tillbaka": {
      on: `/projekt/${ids.project}/hubb`,
      to: `/projekt/${ids.project}/hubb/ta-tillbaka`,
      who: holder,
    },
    "POST /handlaggning/{id}/hubb": desk(ids.project, "hubb"),
    "POST /handlaggning/{id}/hubb/ta-tillbaka": desk(ids.accepted, "hubb", "hubb/ta-tillbaka"),
    "POST /handlaggning/kartlaggning/{programmeId}/fil": mapped("/fil"),
    "POST /handlaggning/kartlaggning/{programmeId}/ny": mapped("/ny"),
    "POST /handlaggning/kartlaggning/{programmeId}/insats/{measure}": mapped(measure),
    "POST /handlaggning/kartlaggning/{programmeId}/insats/{measure}/ta-bort": mapped(measure, `${measure}/ta-bort`),
    "POST /handlaggning/utlysningar/{callId}/analys/koder": analysis("/koder"),
    "POST /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/skriv": analysis(`${interview}/skriv`),
    "POST /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/passager": analysis(
      interview,
      `${interview}/passager`,
    ),
    "POST /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/passager/{passage}": analysis(
      interview,
      `${interview}/passager/1`,
    ),
    "POST /handlaggning/utlysningar/{callId}/analys/{id}/intervju/{number}/aterta": analysis(`${interview}/aterta`),
    "POST /handlaggning/utlysningar/{callId}/analys/text/skriv": analysis("/text/skriv"),
    "POST /handlaggning/utlysningar/{callId}/analys/text/utkast": analysis("/text/utkast"),
    "POST /handlaggning/utlysningar/{callId}/analys/text/granska/{duty}": analysis("/text", "/text/granska/second"),
    "POST /handlaggning/utlysningar/{callId}/analys/text/publicera": analysis("/text", "/text/publicera"),
    "POST /handlaggning/{id}/fragesnurra/lage": desk(ids.project, "fragesnurra", "fragesnurra/lage"),
    "POST /handlaggning/{id}/fragesnurra/stall": desk(ids.project, "fragesnurra", "fragesnurra/stall"),
    "POST /projekt/fraga/lank/{token}": { on: links.wheel, to: links.wheel, who: "nobody" },
    "POST /handlaggning/moten/nytt": { on: "/handlaggning/moten/nytt", to: "/handlaggning/moten/nytt", who: "officer" },
    "POST /handlaggning/moten/{meeting}/protokoll": meeting("meeting", "/protokoll"),
    "POST /handlaggning/moten/{meeting}/information/{number}/skriv": meeting("meeting", "/information/1/skriv"),
    "POST /handlaggning/moten/{meeting}/information/{number}/fardig": meeting(
      "meeting",
      "/information/1",
      "/information/1/fardig",
    ),
    "POST /handlaggning/moten/{meeting}/lagg-till": meeting(
      "meeting",
      "/lagg-till?utlysning=kraftsamling-piloter-2026",
      "/lagg-till",
    ),
    "POST /handlaggning/moten/{meeting}/ta-bort": meeting("meeting", "", "/ta-bort"),
    "POST /handlaggning/moten/{meeting}/fardig": meeting("meeting", "", "/fardig"),
    "POST /handlaggning/moten/{meeting}/oppna": meeting("finishedMeeting", "", "/oppna"),
    "POST /handlaggning/moten/{meeting}/fyll-i/{id}": meeting("finishedMeeting", "", `/fyll-i/${ids.reviewed}`),
    "POST /handlaggning/utlysningar/ny": calls("ny"),
    "POST /handlaggning/utlysningar/ny/fil": calls("ny/fil"),
    "POST /handlaggning/utlysningar/{callId}/ny-version": calls(open, `${open}/ny-version`),
    ...Object.fromEntries(
      ["texter", "datum", "pengar", "kostnader", "konton", "val", "bedomning", "kontakt", "mejl"].map((part) => [
        `POST /handlaggning/utlysningar/{callId}/del/{part} ${part}`,
        calls(`piloter-2027/del/${part}`),
      ]),
    ),
    ...Object.fromEntries(
      ["", "/avsnitt/{part}", "/avsnitt/{part}/ta-bort", "/avsnitt/{part}/villkor"].map((rest) => [
        `POST /handlaggning/utlysningar/{callId}/formular/{form}${rest}`,
        calls(`piloter-2027/formular/application${rest.replace("{part}", firstId.section("budget"))}`),
      ]),
    ),
    ...Object.fromEntries(
      ["", "/ta-bort", "/villkor"].map((rest) => [
        `POST /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}${rest}`,
        calls(`piloter-2027/formular/application/fraga/${firstId.question("organisation.vat")}${rest}`),
      ]),
    ),
    "POST /handlaggning/utlysningar/{callId}/formular/{form}/fraga/{part}/kolumn/{column}": calls(
      `piloter-2027/formular/application/fraga/${aTable.question}/kolumn/${aTable.column}`,
    ),
    "POST /handlaggning/utlysningar/{callId}/kasta": calls("piloter-2027", "piloter-2027/kasta"),
    "POST /handlaggning/utlysningar/{callId}/publicera": calls("piloter-2027/publicera"),
    ...Object.fromEntries(
      ["datum", "stang", "ramar", "kontakt", "grupp", "installd"].map((what) => [
        `POST /handlaggning/utlysningar/{callId}/laget/{what} ${what}`,
        calls(`${open}/laget/${what}`),
      ]),
    ),
    "POST /handlaggning/installningar": settings(""),
    "POST /handlaggning/installningar/{name}/ny-version": settings("/authority", "/authority/ny-version"),
    ...Object.fromEntries(
      ["namn", "lagsidor", "utseende", "beslut"].map((part) => [
        `POST /handlaggning/installningar/{name}/del/{part} ${part}`,
        settings(`/authority/del/${part}`),
      ]),
    ),
    ...Object.fromEntries(
      ["om", "principer", "fokus", "mal", "parter", "utvardering"].map((part) => [
        `POST /handlaggning/installningar/{name}/del/{part} programme ${part}`,
        settings(`${programme}/del/${part}`),
      ]),
    ),
    "POST /handlaggning/installningar/{name}/logotyp": settings("/authority/logotyp"),
    "POST /handlaggning/installningar/{name}/logotyp/ta-bort": settings(
      "/authority/logotyp",
      "/authority/logotyp/ta-bort",
    ),
    "POST /handlaggning/installningar/{name}/kasta": settings(programme, `${programme}/kasta`),
    "POST /handlaggning/installningar/{name}/publicera": settings(`${programme}/publicera`),
    "POST /handlaggning/{id}/mejl": desk(ids.submitted, "", "mejl"),
    "POST /handlaggning/{id}/mejl/klart": desk(ids.submitted, "", "mejl/klart"),
    "POST /handlaggning/{id}/fragor/ny": desk(ids.submitted, "fragor/ny"),
    "POST /handlaggning/{id}/fragor/{number}": desk(ids.submitted, "fragor/2"),
    "POST /handlaggning/{id}/fragor/{number}/klar": desk(ids.submitted, "fragor", "fragor/1/klar"),
    "POST /handlaggning/{id}/komplettering": desk(ids.reviewed, "komplettering"),
    "POST /handlaggning/{id}/komplettering/{number}/mer-tid": desk(
      ids.submitted,
      "komplettering",
      "komplettering/1/mer-tid",
    ),
    "POST /handlaggning/{id}/komplettering/{number}/avsluta": desk(
      ids.submitted,
      "komplettering",
      "komplettering/1/avsluta",
    ),
    "POST /handlaggning/{id}/komplettering/{number}/last": desk(ids.elsewhere, "komplettering", "komplettering/1/last"),
    "POST /handlaggning/{id}/formell-kontroll": desk(ids.submitted, "formell-kontroll"),
    "POST /handlaggning/{id}/handlaggare": desk(ids.submitted, "handlaggare"),
    "POST /handlaggning/{id}/sekretess/{ref}": desk(ids.project, "sekretess/ansokan"),
    "POST /handlaggning/{id}/sekretess/{ref}/hav": desk(
      ids.submitted,
      `sekretess/${entryId}`,
      `sekretess/${entryId}/hav`,
    ),
    "POST /handlaggning/{id}/sekretess/{ref}/kopior/{file}/stryk": desk(
      ids.submitted,
      `sekretess/${entryId}`,
      `sekretess/${entryId}/kopior/${fileId}/stryk`,
    ),
    "POST /handlaggning/{id}/akt": desk(ids.submitted, "akt"),
    "POST /handlaggning/{id}/anteckningar": desk(ids.submitted, "anteckningar"),
    "POST /handlaggning/{id}/anteckningar/rensa": desk(ids.withdrawn, "anteckningar", "anteckningar/rensa"),
    "POST /handlaggning/{id}/diarium/registrera": desk(ids.submitted, "diarium/registrera"),
    "POST /handlaggning/{id}/diarium/{documentId}/ratta": desk(ids.submitted, `diarium/${entryId}/ratta`),
    "POST /handlaggning/{id}/handlaggare/ta": desk(ids.submitted, "handlaggare", "handlaggare/ta"),
    "POST /handlaggning/vyer": { on: "/handlaggning/vyer?steg=funded", to: "/handlaggning/vyer", who: "officer" },
    "POST /handlaggning/vyer/ta-bort": { on: "/handlaggning/vyer", to: "/handlaggning/vyer/ta-bort", who: "officer" },
    "POST /handlaggning/mejl": { on: "/handlaggning/vyer", to: "/handlaggning/mejl", who: "officer" },
    "POST /handlaggning/franvaro": { on: "/handlaggning/vyer", to: "/handlaggning/franvaro", who: "officer" },
    "POST /handlaggning/franvaro/avsluta": {
      on: "/handlaggning/vyer",
      to: "/handlaggning/franvaro/avsluta",
      who: "officer",
    },
    "POST /handlaggning/pappersansokan": paper(""),
    "POST /handlaggning/pappersansokan/{id}": paper(`/${ids.paper}`),
    "POST /handlaggning/pappersansokan/{id}/skriv": paper(`/${ids.paper}`, `/${ids.paper}/skriv`),
    "POST /handlaggning/gallring": disposing(""),
    "POST /handlaggning/gallring/{disposal}": disposing(`/${ids.disposal}`),
    "POST /handlaggning/gallring/{disposal}/stoppa": disposing(
      `/${ids.runningDisposal}`,
      `/${ids.runningDisposal}/stoppa`,
    ),
    "POST /handlaggning/registerutdrag": {
      on: "/handlaggning/registerutdrag",
      to: "/handlaggning/registerutdrag",
      who: "registrar",
    },
    "POST /handlaggning/mandat/ny": mandates("/ny"),
    "POST /handlaggning/mandat/atskillnad": mandates("/atskillnad"),
    "POST /handlaggning/mandat/rad/{entry}/andra": mandates(`/rad/${ids.mandate}/andra`),
    "POST /handlaggning/mandat/rad/{entry}/bekrafta": mandates(`/rad/${ids.proposal}/bekrafta`),
    "POST /handlaggning/mandat/rad/{entry}/avvisa": mandates(
      `/rad/${ids.proposal}/bekrafta`,
      `/rad/${ids.proposal}/avvisa`,
    ),
    "POST /handlaggning/mandat/rad/{entry}/avsluta": mandates(`/rad/${ids.mandate}/avsluta`),
    "POST /handlaggning/{id}/etiketter": desk(ids.submitted, "etiketter"),
    "POST /handlaggning/{id}/etiketter/ta-bort": desk(ids.submitted, "etiketter", "etiketter/ta-bort"),
    "POST /handlaggning/{id}/bedomare": desk(ids.submitted, "bedomare"),
    "POST /handlaggning/{id}/bedomare/grupp": desk(ids.byGroup, "bedomare", "bedomare/grupp"),
    "POST /handlaggning/{id}/bedomare/avsluta": desk(ids.byGroup, "bedomare/avsluta"),
    "POST /handlaggning/{id}/bedomare/{reviewId}/forlang": desk(ids.submitted, assignment, `${assignment}/forlang`),
    "POST /handlaggning/{id}/bedomare/{reviewId}/paminn": desk(ids.submitted, assignment, `${assignment}/paminn`),
    "POST /handlaggning/{id}/bedomare/{reviewId}/adress": desk(ids.submitted, assignment, `${assignment}/adress`),
    "POST /handlaggning/{id}/bedomare/{reviewId}/skicka-igen": desk(
      ids.submitted,
      assignment,
      `${assignment}/skicka-igen`,
    ),
    "POST /handlaggning/{id}/bedomare/{reviewId}/aterta": desk(ids.submitted, assignment, `${assignment}/aterta`),
    "POST /handlaggning/{id}/bedomare/avsluta-omgangen": desk(ids.submitted, "bedomare/avsluta-omgangen"),
    "POST /handlaggning/{id}/bedomare/en-till": desk(ids.reviewed, "bedomare/en-till"),
    "POST /handlaggning/{id}/bedomare/{reviewId}/oppna": desk(ids.submitted, `bedomare/${ids.frida}/oppna`),
    "POST /handlaggning/{id}/jav": desk(ids.submitted, "jav"),
    "POST /handlaggning/{id}/jav/roll": desk(ids.submitted, "jav", "jav/roll"),
    "POST /handlaggning/{id}/jav/{who}": desk(ids.submitted, `jav/${ids.inConflict}`),
    "POST /handlaggning/{id}/beslut": desk(ids.reviewed, "beslut", "beslut", "decider"),
    "POST /handlaggning/{id}/beslut/bekrafta": desk(ids.reviewed, "beslut/granska", "beslut/bekrafta", "decider"),
    "POST /handlaggning/{id}/beslut/nr/{number}/efter": desk(ids.project, "beslut/nr/1/efter"),
    "POST /handlaggning/{id}/beslut/nr/{number}/overklaganden/{appeal}": desk(
      ids.project,
      "beslut/nr/1/overklaganden/0",
    ),
    "POST /handlaggning/{id}/beslut/underlag": desk(ids.reviewed, "beslut/underlag"),
    "POST /handlaggning/{id}/beslut/lamna-over": desk(ids.reviewed, "beslut", "beslut/lamna-over"),
    "POST /handlaggning/{id}/beslut/aterlamna": desk(ids.reviewed, "beslut/aterlamna", "beslut/aterlamna", "decider"),
    "POST /handlaggning/{id}/beslut/andra": desk(ids.project, "beslut", "beslut/andra"),
    "POST /handlaggning/{id}/andringar": desk(ids.project, "andringar"),
    "POST /handlaggning/{id}/overtagande": desk(ids.project, "overtagande"),
    "POST /handlaggning/{id}/overtagande/avsluta": desk(ids.project, "overtagande", "overtagande/avsluta"),
    "POST /handlaggning/{id}/overtagande/beslut": desk(ids.accepted, "overtagande", "overtagande/beslut"),
    "POST /handlaggning/{id}/overtagande/genomfor": desk(ids.taken, "overtagande", "overtagande/genomfor"),
    "POST /handlaggning/{id}/uppsagning": desk(ids.accepted, "uppsagning"),
    "POST /handlaggning/{id}/uppsagning/svar": desk(ids.project, "uppsagning", "uppsagning/svar"),
    "POST /handlaggning/{id}/uppsagning/aterta": desk(ids.project, "uppsagning", "uppsagning/aterta"),
    "POST /handlaggning/{id}/uppsagning/beslut": desk(ids.project, "uppsagning", "uppsagning/beslut"),
    "POST /handlaggning/{id}/villkor": desk(ids.reported, "villkor"),
    "POST /handlaggning/{id}/villkor/post": desk(ids.project, "villkor", "villkor/post"),
    "POST /handlaggning/{id}/villkor/tid": desk(ids.project, "villkor", "villkor/tid"),
    "POST /handlaggning/{id}/villkor/skicka": desk(ids.accepted, "villkor", "villkor/skicka"),
    "POST /handlaggning/{id}/villkor/forfall": desk(ids.project, "villkor", "villkor/forfall"),
    "POST /handlaggning/{id}/reserv": desk(ids.inLine, "reserv"),
    "POST /handlaggning/{id}/reserv/ta-bort": desk(ids.inLine, "reserv", "reserv/ta-bort"),
    "POST /handlaggning/{id}/uppdrag": desk(ids.assigned, "uppdrag"),
    "POST /projekt/{id}/uppdrag": {
      on: `/projekt/${ids.assigned}/uppdrag`,
      to: `/projekt/${ids.assigned}/uppdrag`,
      who: "the manager among the unit's holders",
    },
    "POST /projekt/{id}/villkor": {
      on: `/projekt/${ids.project}/villkor`,
      to: `/projekt/${ids.project}/villkor`,
      who: holder,
    },
    "POST /handlaggning/{id}/aterkrav": desk(ids.paying, "aterkrav"),
    "POST /handlaggning/{id}/aterkrav/svar": desk(ids.project, "aterkrav", "aterkrav/svar"),
    "POST /handlaggning/{id}/aterkrav/aterta": desk(ids.project, "aterkrav", "aterkrav/aterta"),
    "POST /handlaggning/{id}/aterkrav/{number}/kreditera": desk(ids.paying, "aterkrav", "aterkrav/1/kreditera"),
    "POST /handlaggning/{id}/aterkrav/beslut": desk(ids.project, "aterkrav", "aterkrav/beslut"),
    "POST /handlaggning/{id}/slutavrakning": desk(ids.evaluated, "slutavrakning"),
    "POST /handlaggning/{id}/ordinarie/mottagare/{number}": desk(ids.project, "ordinarie/mottagare/1"),
    "POST /handlaggning/{id}/ordinarie/svar": desk(ids.project, "ordinarie", "ordinarie/svar"),
    "POST /handlaggning/{id}/fortsattning": desk(ids.project, "fortsattning"),
    "POST /projekt/{id}/ordinarie/mottagare/{number}": {
      on: `/projekt/${ids.project}/ordinarie/mottagare/1`,
      to: `/projekt/${ids.project}/ordinarie/mottagare/1`,
      who: holder,
    },
    "POST /projekt/{id}/ordinarie/svar": {
      on: `/projekt/${ids.project}/ordinarie`,
      to: `/projekt/${ids.project}/ordinarie/svar`,
      who: holder,
    },
    "POST /handlaggning/{id}/rapportdagar/{number}": desk(ids.project, "rapportdagar/2"),
    "POST /projekt/{id}/mer-tid/{number}": {
      on: `/projekt/${ids.project}/mer-tid/2`,
      to: `/projekt/${ids.project}/mer-tid/2`,
      who: holder,
    },
    "POST /projekt/{id}/avsta": {
      on: `/projekt/${ids.project}/avsta`,
      to: `/projekt/${ids.project}/avsta`,
      who: holder,
    },
    "POST /projekt/{id}/yttrande": {
      on: `/projekt/${ids.project}/yttrande`,
      to: `/projekt/${ids.project}/yttrande`,
      who: holder,
    },
    "POST /projekt/{id}/aterkrav": {
      on: `/projekt/${ids.project}/aterkrav`,
      to: `/projekt/${ids.project}/aterkrav`,
      who: holder,
    },
    "POST /projekt/overtagande/lank/{token}": { on: links.takeover, to: links.takeover, who: "nobody" },
    "POST /projekt/{id}/overtagande": {
      on: `/projekt/${ids.project}/overtagande`,
      to: `/projekt/${ids.project}/overtagande`,
      who: holder,
    },
    "POST /projekt/{id}/overtagande/avsluta": {
      on: `/projekt/${ids.project}/overtagande`,
      to: `/projekt/${ids.project}/overtagande/avsluta`,
      who: holder,
    },
    "POST /projekt/{id}/andring": {
      on: `/projekt/${ids.project}/andring`,
      to: `/projekt/${ids.project}/andring`,
      who: holder,
    },
    "POST /projekt/lank/{token}": { on: links.holder, to: links.holder, who: "nobody" },
    "POST /projekt/{id}/fragor/ny": {
      on: `/projekt/${ids.project}/fragor/ny`,
      to: `/projekt/${ids.project}/fragor/ny`,
      who: holder,
    },
    "POST /projekt/{id}/fragor/{number}": {
      on: `/projekt/${ids.project}/fragor/1`,
      to: `/projekt/${ids.project}/fragor/1`,
      who: holder,
    },
    "POST /projekt/{id}/rapport": { on: `/projekt/${ids.project}`, to: `/projekt/${ids.project}/rapport`, who: holder },
    "POST /projekt/{id}/rapport/{number}": { on: report, to: report, who: holder },
    "POST /projekt/{id}/rapport/{number}/sie/val": { on: `${report}/sie/val`, to: `${report}/sie/val`, who: holder },
    "POST /projekt/{id}/rapport/{number}/sie/kolumner": {
      on: `/projekt/${ids.project}/rapport/2/sie/kolumner`,
      to: `/projekt/${ids.project}/rapport/2/sie/kolumner`,
      who: holder,
    },
    "POST /projekt/{id}/rapport/{number}/sie/konton": {
      on: `${report}/sie/konton`,
      to: `${report}/sie/konton`,
      who: holder,
    },
    "POST /projekt/{id}/rapport/{number}/sie/granska": {
      on: `${report}/sie/granska`,
      to: `${report}/sie/granska`,
      who: holder,
    },
    "POST /projekt/{id}/rapport/{number}/sie/ta-bort": {
      on: `${report}/sie`,
      to: `${report}/sie/ta-bort`,
      who: holder,
    },
    "POST /projekt/{id}/rapport/{number}/underlag/{file}/ta-bort": {
      on: `${report}/underlag`,
      to: `${report}/underlag/${fileId}/ta-bort`,
      who: holder,
    },
    "POST /projekt/{id}/rapport/{number}/bilagor/{file}/bild": {
      on: `${report}/bilagor/${fileId}/bild`,
      to: `${report}/bilagor/${fileId}/bild`,
      who: holder,
    },
    "POST /projekt/{id}/rapport/{number}/bilagor/{file}/ta-bort": {
      on: `${report}/bilagor`,
      to: `${report}/bilagor/${fileId}/ta-bort`,
      who: holder,
    },
    "POST /projekt/{id}/rapport/{number}/skicka-vidare": {
      ...{ on: `${report}/granska`, to: `${report}/skicka-vidare`, who: holder },
    },
    "POST /projekt/{id}/rapport/{number}/skicka-tillbaka": {
      ...{ on: `${report}/granska`, to: `${report}/skicka-tillbaka`, who: holder },
    },
    "POST /projekt/{id}/rapport/{number}/skicka": { on: `${report}/granska`, to: `${report}/skicka`, who: holder },
    "POST /handlaggning/{id}/rapporter/{number}/rader": desk(ids.reported, "rapporter/1/rader"),
    "POST /handlaggning/{id}/rapporter/{number}/kontroll": desk(ids.reported, "rapporter/1/kontroll"),
    "POST /handlaggning/{id}/rapporter/{number}/godkann": desk(ids.reported, "rapporter/1", "rapporter/1/godkann"),
    "POST /handlaggning/{id}/rapporter/{number}/godkann lines": desk(
      ids.reported,
      "rapporter/1/rader",
      "rapporter/1/godkann",
    ),
    "POST /handlaggning/{id}/rapporter/{number}/ratta": desk(
      ids.accepted,
      "rapporter/1/ratta?rad=1",
      "rapporter/1/ratta",
    ),
    "POST /handlaggning/{id}/rapporter/{number}/ratta/bokfor": desk(
      ids.accepted,
      "rapporter/1/ratta?rad=1",
      "rapporter/1/ratta/bokfor",
    ),
    "POST /handlaggning/{id}/rapporter/{number}/ratta/forslag": desk(
      ids.accepted,
      "rapporter/1/ratta?rad=1",
      "rapporter/1/ratta/forslag",
    ),
    "POST /handlaggning/{id}/rapporter/{number}/ratta/svar": desk(
      ids.paying,
      "rapporter/1/ratta?rad=1",
      "rapporter/1/ratta/svar",
    ),
    "POST /handlaggning/{id}/rapporter/{number}/ratta/aterta": desk(
      ids.paying,
      "rapporter/1/ratta?rad=1",
      "rapporter/1/ratta/aterta",
    ),
    "POST /projekt/{id}/rapport/{number}/sankning/{line}": {
      on: `/projekt/${ids.paying}/rapport/1/sankning/1`,
      to: `/projekt/${ids.paying}/rapport/1/sankning/1`,
      who: "the paid one's holder",
    },
    "POST /handlaggning/{id}/rapporter/{number}/aterlamna": desk(ids.reported, "rapporter/1", "rapporter/1/aterlamna"),
    "POST /handlaggning/{id}/projektlank": desk(ids.project, "projektlank"),
    "POST /handlaggning/{id}/utvarderingar/external/utse": desk(ids.unvoiced, "utvarderingar/external/utse"),
    "POST /handlaggning/{id}/utvarderingar/external/skicka-igen": desk(
      ids.voiced,
      "utvarderingar",
      "utvarderingar/external/skicka-igen",
    ),
    "POST /handlaggning/{id}/utvarderingar/external/aterta": desk(ids.voiced, "utvarderingar/external/aterta"),
    "POST /handlaggning/{id}/utvarderingar/{occasion}/dag": desk(ids.voiced, "utvarderingar/self/dag"),
    "POST /handlaggning/{id}/utvarderingar/{occasion}": desk(ids.voiced, "utvarderingar/stage-1"),
    "POST /projekt/{id}/utvardering/{occasion}": {
      on: `/projekt/${ids.voiced}/utvardering/self`,
      to: `/projekt/${ids.voiced}/utvardering/self`,
      who: "the evaluated one's holder",
    },
    "POST /handlaggning/{id}/utvarderingar/{occasion}/signera": desk(
      ids.voiced,
      "utvarderingar/stage-1/granska",
      "utvarderingar/stage-1/signera",
    ),
    "POST /projekt/{id}/utvardering/{occasion}/signera": {
      on: `/projekt/${ids.voiced}/utvardering/self/granska`,
      to: `/projekt/${ids.voiced}/utvardering/self/signera`,
      who: "the evaluated one's holder",
    },
    "POST /bedomning/{id}/utvardering/signera": {
      on: `/bedomning/${ids.voiced}/utvardering/granska`,
      to: `/bedomning/${ids.voiced}/utvardering/signera`,
      who: "the project's reviewer from outside",
    },
    "POST /bedomning/utvardering/{token}": { on: links.evaluate, to: links.evaluate, who: "nobody" },
    "POST /bedomning/{id}/utvardering": {
      on: `/bedomning/${ids.voiced}/utvardering`,
      to: `/bedomning/${ids.voiced}/utvardering`,
      who: "the project's reviewer from outside",
    },
    "POST /handlaggning/{id}/utvardering": desk(ids.reported, "utvardering"),
    "POST /handlaggning/{id}/utvardering/signera": desk(ids.reported, "utvardering/granska", "utvardering/signera"),
    "POST /handlaggning/{id}/forskott": desk(ids.paying, "forskott", "forskott", "decider"),
    "POST /handlaggning/{id}/forskott/aterta": desk(ids.paying, "forskott", "forskott/aterta", "decider"),
    "POST /projekt/{id}/betalning/bekrafta": {
      on: `/projekt/${ids.paying}/betalning/bekrafta`,
      to: `/projekt/${ids.paying}/betalning/bekrafta`,
      who: "the paid one's holder",
    },
    "POST /projekt/betalning/lank/{token}": { on: links.payee, to: links.payee, who: "nobody" },
    "POST /projekt/{id}/betalning": {
      on: `/projekt/${ids.paying}/betalning`,
      to: `/projekt/${ids.paying}/betalning`,
      who: "the paid one's holder",
    },
    "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/attestera": payments(
      `betalning/${ids.paying}/${ids.due}`,
      `betalning/${ids.paying}/${ids.due}/attestera`,
    ),
    "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka": payments(
      `betalning/${ids.paying}/${ids.paid}/tillbaka`,
    ),
    "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka/bekrafta": payments(
      `betalning/${ids.paying}/${ids.returning}/tillbaka`,
      `betalning/${ids.paying}/${ids.returning}/tillbaka/bekrafta`,
    ),
    "POST /ekonomi/utbetalningar/betalning/{id}/{paymentId}/tillbaka/avvisa": payments(
      `betalning/${ids.paying}/${ids.returning}/tillbaka`,
      `betalning/${ids.paying}/${ids.returning}/tillbaka/avvisa`,
    ),
    "POST /ekonomi/utbetalningar/omgangar": payments("omgangar/ny", "omgangar"),
    "POST /ekonomi/utbetalningar/omgangar/stor": payments("omgangar/stor"),
    "POST /ekonomi/utbetalningar/omgangar/{batchId}/attestera": payments(large, `${large}/attestera`),
    "POST /ekonomi/utbetalningar/omgangar/{batchId}/lamna-utanfor": payments(large, `${large}/lamna-utanfor`),
    "POST /ekonomi/utbetalningar/omgangar/{batchId}/avbryt": payments(large, `${large}/avbryt`),
    "POST /ekonomi/utbetalningar/omgangar/{batchId}/utbetald": payments(batch, `${batch}/utbetald`),
    "POST /ekonomi/utbetalningar/omgangar/{batchId}/bekraftelser": payments(batch, `${batch}/bekraftelser`),
    "POST /ekonomi/utbetalningar/omgangar/{batchId}/ta-ut": payments(batch, `${batch}/ta-ut`),
    "POST /ekonomi/utbetalningar/mottagare/{id}": payments(payee),
    "POST /ekonomi/utbetalningar/mottagare/{id}/godkann": payments(payee, `${payee}/godkann`),
    "POST /ekonomi/utbetalningar/mottagare/{id}/avvisa": payments(payee, `${payee}/avvisa`),
    "POST /ekonomi/utbetalningar/mottagare/{id}/samtal": payments(payee, `${payee}/samtal`),
    "POST /ekonomi/utbetalningar/aterkrav/{id}": payments(`aterkrav/${ids.paying}`),
    "POST /ekonomi/utbetalningar/aterkrav/{id}/faktura/{number}": payments(
      `aterkrav/${ids.paying}?faktura=1`,
      `aterkrav/${ids.paying}/faktura/1`,
    ),
    "POST /ekonomi/utbetalningar/aterkrav/{id}/avskrivning": payments(`aterkrav/${ids.paying}/avskrivning`),
    "POST /ekonomi/utbetalningar/aterkrav/{id}/avskrivning/godkann": payments(
      `aterkrav/${ids.accepted}/avskrivning`,
      `aterkrav/${ids.accepted}/avskrivning/godkann`,
    ),
    "POST /ekonomi/utbetalningar/aterkrav/{id}/avskrivning/avsta": payments(
      `aterkrav/${ids.accepted}/avskrivning`,
      `aterkrav/${ids.accepted}/avskrivning/avsta`,
    ),
    "POST /ekonomi/utbetalningar/kontering/{id}": payments(`kontering/${ids.paying}`),
    "POST /ekonomi/nyps": { on: "/ekonomi/nyps", to: "/ekonomi/nyps", who: "finance" },
    "POST /ekonomi/statsstod": { on: "/ekonomi/statsstod", to: "/ekonomi/statsstod", who: "finance" },
    "POST /ekonomi/statsstod/arende/{id}": {
      on: `/ekonomi/statsstod/arende/${ids.project}`,
      to: `/ekonomi/statsstod/arende/${ids.project}`,
      who: "finance",
    },
    "POST /ekonomi/partnerskap": { on: "/ekonomi/partnerskap/nytt", to: "/ekonomi/partnerskap", who: "finance" },
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
      ].map((what) => {
        const form = `/ekonomi/partnerskap/${someAgreement}/${what}`;
        return [`POST /ekonomi/partnerskap/{id}/${what}`, { on: form, to: form, who: "finance" as const }];
      }),
    ),
    "POST /ekonomi/eurokurser": { on: "/ekonomi/eurokurser", to: "/ekonomi/eurokurser", who: "finance" },
    "POST /ekonomi/{month}/stang": { on: "/ekonomi/2026-11/stang", to: "/ekonomi/2026-11/stang", who: "finance" },
    "POST /ekonomi/ar/{year}/bokslut": {
      on: "/ekonomi/ar/2025/bokslut?per=2026-01-31",
      to: "/ekonomi/ar/2025/bokslut",
      who: "finance",
    },
    "POST /ekonomi/ar/{year}/bokslut/uppskattning/{id}": {
      on: `/ekonomi/ar/2026/bokslut/uppskattning/${ids.paying}`,
      to: `/ekonomi/ar/2026/bokslut/uppskattning/${ids.paying}`,
      who: "finance",
    },
    "POST /ekonomi/exporter": { on: "/ekonomi/2026-11", to: "/ekonomi/exporter", who: "finance" },
    "POST /ekonomi/exporter/{id}/igen": {
      on: `/ekonomi/exporter/${brokenFile}`,
      to: `/ekonomi/exporter/${brokenFile}/igen`,
      who: "finance",
    },
  };
};
