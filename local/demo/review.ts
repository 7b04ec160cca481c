import * as applying from "./review/applying.ts";
import { type Case, type CaseName, type Cases, inThrees } from "./review/cases.ts";
import * as deciding from "./review/deciding.ts";
import { figuresOf, type ReviewFigures } from "./review/figures.ts";
import * as granted from "./review/granted.ts";
import { type Office, officeOn, settled } from "./review/office.ts";
import * as reviewing from "./review/reviewers.ts";
import { openCall } from "./review/the-call.ts";
import type { Stage } from "./stage.ts";

/** Who is proposed a grant first: more than the frame has. The last of them stands back, the one before gets less. */
const wished: readonly CaseName[] = [
  ...(["lovbryggan", "nattvandra", "skolvagen", "kulturkliv", "tillsammans", "forsta-jobbet"] as const),
  ...(["fritidsbussen", "familjekoket"] as const),
];
const notWished: readonly CaseName[] = ["rorelsepaus", "digital-fritid"];

const reasons = "Projektet bidrar till att rusta barn och unga, prövar något nytt och bedöms kunna spridas i länet.";

/** Before the reviews: one is dismissed, the others get reviewers, one is withdrawn and one completed. */
async function beforeReviews(office: Office, callId: string, cases: Cases): Promise<void> {
  const { vuxenklubben, lovbryggan, spraklek, tillsammans } = cases;
  await office.begins("2035-03-12");
  await deciding.decideNow(office, vuxenklubben, deciding.dismissalOn("2035-03-12"));
  await settled(office, vuxenklubben, "dismissed", { decision: 1 });
  await reviewing.assignAll(office, callId, "2035-04-02");
  await reviewing.scanned(office, lovbryggan);
  await reviewing.samePeople(office, lovbryggan);
  await applying.withdraw(office, spraklek);
  const text = "Kvartal 1: rekrytera ledare. Kvartal 2–4: öppet varje vecka.";
  await applying.complete(office, tillsammans, {
    asked: "Mål och målgrupp: Delmål och aktiviteter",
    text,
    due: "2035-03-26",
  });
}

/** The reviews come in: two declare a conflict, one of them late; two are reminded, and get more time. */
async function reviews(office: Office, callId: string, cases: Cases): Promise<void> {
  const { skolvagen, kulturkliv } = cases;
  await reviewing.recusedAndReplaced(office, skolvagen, "late");
  await reviewing.recusedAndReplaced(office, kulturkliv, "before");
  await reviewing.allAnswer(office, [
    ...([
      [cases.lovbryggan, [5, 5, 4]],
      [cases.nattvandra, [4, 4]],
      [skolvagen, [5, 4]],
      [kulturkliv, [4, 4]],
    ] as const),
    ...([
      [cases.tillsammans, [4, 3]],
      [cases["forsta-jobbet"], [4]],
      [cases.fritidsbussen, [3]],
    ] as const),
    ...([
      [cases.familjekoket, [3, 3]],
      [cases.rorelsepaus, [2, 3]],
      [cases["digital-fritid"], [2, 2]],
    ] as const),
  ]);
  await office.begins("2035-03-30");
  await reviewing.remindAll(office, callId);
  await office.begins("2035-04-03");
  await reviewing.extendAll(office, callId, "2035-04-20");
  await reviewing.allAnswer(office, [
    [cases["forsta-jobbet"], [4]],
    [cases.fritidsbussen, [4]],
  ]);
}

/** The proposals, and the meeting: its first agenda takes more than the frame has. */
async function theMeeting(office: Office, callId: string, cases: Cases): Promise<void> {
  await deciding.ranking(office, callId, wished.length + notWished.length);
  await office.begins("2035-04-23");
  const { propose, grantOf, rejectionOf, amountsOf } = deciding;
  const [wishes, others] = [wished.map((name) => cases[name]), notWished.map((name) => cases[name])];
  const all = [...wishes, ...others];
  await inThrees(wishes, (one) => propose(office, one, grantOf(amountsOf(one), reasons)));
  await inThrees(others, (one) =>
    propose(office, one, rejectionOf("Bedömarna ser inte hur projektet kan leva vidare.")),
  );
  const meeting = await deciding.openMeeting(office, callId, all, "2035-05-08");
  if ((await deciding.finishAgenda(office, meeting)) === "") throw new Error("an agenda above the frame was finished");
  const { familjekoket, fritidsbussen } = cases;
  const [first, second, third] = amountsOf(fritidsbussen);
  const less = grantOf([first, second - 46_000, third], reasons, "Kostnaden för en andra buss avslås.");
  await propose(office, familjekoket, rejectionOf("Projektet är angeläget, men medlen räcker inte till alla."));
  await propose(office, fritidsbussen, less);
  const said = await deciding.finishAgenda(office, meeting);
  if (said !== "") throw new Error(`the agenda was not finished: ${said}`);
  await inThrees(all, (one) => deciding.fileBasis(office, one));

  await office.begins("2035-05-10");
  await deciding.recordMeeting(office, meeting, all, "2035-05-10");
  const isRejected = (one: Case) => one === familjekoket || others.includes(one);
  for (const one of all)
    if (isRejected(one)) await settled(office, one, "rejected", { decision: 1 });
    else await settled(office, one, "funded", { decision: 1, terms: 1 });
}

/** The terms are signed, but for one: that grant lapses, and its place goes to the reserve. One rejection is reconsidered. */
async function signedAndLapsed(office: Office, cases: Cases): Promise<void> {
  const { familjekoket, nattvandra, kulturkliv, rorelsepaus } = cases;
  const { changeDecision, grantOf, adjustedMinutes } = deciding;
  await granted.keepInReserve(office, familjekoket, "2035-12-31");
  await granted.signTerms(office, nattvandra, ["Förvaltningschefen i Kumla", "Ekonomichefen i Kumla"]);
  for (const name of ["lovbryggan", "skolvagen", "tillsammans", "forsta-jobbet", "fritidsbussen"] as const)
    await granted.signTermsAlone(office, cases[name]);

  await office.begins("2035-06-11");
  await granted.lapse(office, kulturkliv);

  await office.begins("2035-06-18");
  await changeDecision(office, familjekoket, {
    ...grantOf(deciding.amountsOf(familjekoket), reasons),
    ...{ "p-how": "p-change-of", "p-why": "En plats blev ledig när ett annat bidrag förföll." },
    ...adjustedMinutes("2035-06-18", "§ 52"),
  });
  const answered =
    "Kommunen har visat att skolorna fortsätter med egna medel. Det som återstår räcker till två klasser.";
  await changeDecision(office, rorelsepaus, {
    ...grantOf([12_000, 30_000, 12_000], answered, "Det som söktes för tre klasser till avslås: ramen räcker inte."),
    ...{
      "p-how": "p-reconsideration",
      "p-why": "Kommunen begärde omprövning: skolornas egen insats hade missförståtts.",
    },
    ...adjustedMinutes("2035-06-18", "§ 53"),
  });
  for (const one of [familjekoket, rorelsepaus]) {
    await settled(office, one, "funded", { decision: 2, terms: 1 });
    await granted.signTermsAlone(office, one);
  }
}

/** One gets more time, and one grant is terminated. */
async function extendedAndEnded(office: Office, { lovbryggan, fritidsbussen }: Cases): Promise<void> {
  await office.begins("2035-10-01");
  await granted.extend(office, lovbryggan, { endDay: "2037-08-31", decided: "2035-10-01" });
  await settled(office, lovbryggan, "funded", { decision: 2 });
  await office.begins("2035-12-03");
  await granted.terminate(office, fritidsbussen, { reply: "2035-12-17", decided: "2035-12-18", last: "2035-12-18" });
  await settled(office, fritidsbussen, "terminated", { decision: 2 });
}

/**
 * A call from its twelve applications to its last decision, as its people would live it over a year. Played where nothing
 * is yet, so that numbers, days and documents are the same each time. Answers the figures at its end.
 */
export async function playReview(stage: Stage): Promise<ReviewFigures> {
  const office = officeOn(stage);
  const chapter = (title: string) => stage.show("", `\n${title}`);

  chapter("Utlysningen öppnar, och tolv ansöker");
  await office.begins("2035-02-05");
  const callId = await openCall(office);
  await reviewing.fillPool(office);
  await office.begins("2035-02-26");
  const cases = await applying.allApply(office, callId);

  chapter("Före bedömningen");
  await beforeReviews(office, callId, cases);
  chapter("Bedömningarna");
  await reviews(office, callId, cases);
  chapter("Mötet");
  await theMeeting(office, callId, cases);
  chapter("Villkoren");
  await signedAndLapsed(office, cases);
  chapter("Året går");
  await extendedAndEnded(office, cases);
  return figuresOf(office, callId, Object.values(cases));
}
