import { decide, open, review } from "./acts.ts";
import { associationsPilot, everyone, type Member, type Members, type Who } from "./association.ts";
import { aCallOfPeople, backIn, boardReads, signed, stayOutside, takenBack, writtenByThree } from "./people-acts.ts";
import { reported } from "./people-report.ts";
import { formTo, heading, player } from "./person.ts";
import { stepsOf } from "./pilots.ts";
import type { Stage } from "./stage.ts";

/** What the part of the people ends with. */
export type PeopleFigures = {
  /** How many took part, those who left included. */
  readonly people: number;
  readonly mailsByPerson: Readonly<Record<string, number>>;
  /** Who has a part and, with every mail lost, cannot reach the case by asking at their own address. */
  readonly lockedOut: number;
  /** Texts that somebody typed and nobody finds again. */
  readonly lostTexts: number;
};

/** Those of an association who take part, each with an address of this run and a browser of their own. */
function gathered({ url }: Stage, run: string): Members {
  const one = (who: Who): Member => ({
    ...{ name: everyone[who], email: `${who}-${run}@example.org` },
    at: player(url),
  });
  return {
    ...{ anna: one("anna"), bo: one("bo"), cilla: one("cilla") },
    ...{ elin: one("elin"), gun: one("gun"), wrong: one("wrong") },
  };
}

/** Anna begins, and lets in a treasurer, one who writes, the board's reader, and by mistake somebody else. */
async function begun({ url, post, show, callId }: Stage, { anna, ...others }: Members): Promise<string> {
  const call = await anna.at.visit(`${url}/utlysningar/${callId}`);
  const tasks = await anna.at.fill(call, { "p-email": anna.email }, formTo("/ansokan"));
  const id = new URL(tasks.url).pathname.split("/").at(-1) ?? "";
  await open(anna.at, (await post.wait(anna.email, /ansökan/i)).link);
  const address = `/ansokan/${id}/medsokande`;
  const parts = [
    [others.bo, "p-treasurer"],
    [others.cilla, "p-writer"],
    [others.elin, "p-reader"],
    [others.wrong, "p-writer"],
  ] as const;
  for (const [guest, part] of parts) {
    const page = await anna.at.visit(address);
    const own = page.root.querySelector('[name="p-own-name"]') ? { "p-own-name": anna.name } : {};
    await anna.at.fill(page, { "p-name": guest.name, "p-email": guest.email, "p-part": part, ...own }, formTo(address));
    const letter = await post.wait(guest.email, /Inbjudan/);
    show(guest.name, `får mejlet "${letter.subject}"`);
  }
  return id;
}

/** The contact leaves in the middle, and puts another in the own place. */
async function replaced({ post, show }: Stage, id: string, { anna, cilla }: Members): Promise<void> {
  const address = `/ansokan/${id}/medsokande/kontakt`;
  const before = new Set((await post.all(cilla.email)).map((letter) => letter.id));
  const page = await anna.at.visit(address);
  const typed = { "p-name": cilla.name, "p-email": cilla.email, "p-before": "p-leaves" };
  await anna.at.fill(page, typed, formTo("/kontakt")).catch((error) => {
    // The one who leaves is led to a list that is theirs no more.
    if (!/\b(401|403|404|410)\b/.test(String(error))) throw error;
  });
  const told = await post.wait(cilla.email, /./, before);
  show(anna.name, `lämnar ansökan, och ${cilla.name} får mejlet "${told.subject}"`);
}

/**
 * The part of the people: an association applies together, its contact leaves, its treasurer reports on a phone, its board
 * reads, two sign jointly, and everybody gets back in who has lost every mail.
 */
export async function playPeople(everywhere: Stage): Promise<PeopleFigures> {
  const run = Date.now().toString(36);
  const stage = { ...everywhere, callId: await aCallOfPeople(everywhere, run) };
  const { show, post } = stage;
  const all = gathered(stage, run);
  const title = `Ljusglimten ${run}`;
  const pilot = associationsPilot(all, title);

  show("", "\nTre personer skriver en ansökan");
  const id = await begun(stage, all);
  await takenBack(stage, id, all);
  const texts = await writtenByThree(stage, id, all, stepsOf(pilot));
  const receipt = await all.anna.at.fill(await all.anna.at.visit(`/ansokan/${id}/granska`), {}, formTo("/skicka"));
  show(all.anna.name, `lämnar in: ${heading(receipt)}`);
  const named = await post.wait(all.gun.email, /./);
  await open(all.gun.at, named.link);
  show(all.gun.name, `öppnar länken i "${named.subject}"`);

  show("", "\nKontaktpersonen slutar, och projektet beviljas");
  await replaced(stage, id, all);
  await review(stage, id, [`bedomare-ett-${run}@example.org`, `bedomare-tva-${run}@example.org`]);
  await decide(stage, id);

  show("", "\nTvå skriver under villkoren tillsammans");
  await signed(stage, id, all);

  show("", "\nKassören redovisar på sin telefon");
  const told = await reported(stage, id, all);
  await boardReads(stage, id, all, title);

  show("", "\nAlla har tappat alla mejl");
  const { anna, wrong, ...stay } = all;
  const closed = await stayOutside(stage, [anna, wrong]);
  let lockedOut = 0;
  for (const member of Object.values(stay)) if (!(await backIn(stage, id, member, title))) lockedOut += 1;
  await closed();

  const counted = Object.values(all).map(async ({ name, email }) => [name, (await post.all(email)).length] as const);
  return {
    people: Object.keys(all).length,
    mailsByPerson: Object.fromEntries(await Promise.all(counted)),
    ...{ lockedOut, lostTexts: (await texts.lost()) + (await told.lost()) },
  };
}
