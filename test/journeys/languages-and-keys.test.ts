import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import { girlUnit, stepsOf, withEmail } from "../../local/demo/pilots.ts";
import { seen } from "./seen.ts";
import { arriveAt, fillIn, press, tabTo, typeByKeys, words } from "./typing.ts";
import { addressOf, client, leave, outputs, post, signedIn, signedInAs, visitor } from "./visitors.ts";

test("the pages for everyone are there in Swedish and in English", async () => {
  const page = await visitor({ language: "en" });
  for (const [path, kind, sv, en] of [
    ["/", "start", /./, /./],
    ["/tillganglighet", "tillganglighet", /Tillgänglighet/, /Accessibility/],
    ["/personuppgifter", "personuppgifter", /Personuppgifter/, /Personal data/],
    ["/ansokan/lank-igen", "lank-igen", /Har du redan börjat/, /Have you already begun/],
    ["/logga-in", "logga-in", /Logga in/, /Sign in/],
    ["/utlysningar/kraftsamling-piloter-2026", "utlysning", /./, /./],
  ] as const) {
    await page.context().clearCookies();
    await page.goto(path);
    await arriveAt(page, sv);
    await seen(page, kind);
    await page.getByRole("link", { name: "English" }).click();
    await arriveAt(page, en);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await seen(page, `${kind}-en`);
  }
  await leave(page);
});

test("who has lost the link asks for it again, and learns nothing of who else applies", async () => {
  const page = await visitor({ scripts: false });
  await page.goto("/ansokan/lank-igen");
  await fillIn(page, { "p-email": addressOf("okand") });
  await press(page, "Skicka mina länkar");
  await arriveAt(page, "Titta i din inkorg");
  await seen(page, "lank-igen-skickad");
  await leave(page);
});

test("an applicant who reads English begins, writes and reads through in English", async () => {
  const page = await visitor({ language: "en" });
  await page.goto("/utlysningar/kraftsamling-piloter-2026?lang=en");
  const email = addressOf("english");
  await fillIn(page, { "p-email": email });
  await press(page, "Begin the application");
  await arriveAt(page, "Your application");
  await seen(page, "oversikt-en");
  await post.wait(email, /^Your application/);
  const home = page.url();
  await page.goto(`${home}/projekt`);
  await fillIn(page, { "project.summary": "We try something new." });
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  await press(page, "Save and continue");
  await page.getByText("There is something to correct").waitFor();
  for (const slug of ["projekt", "budget", "bilagor", "medsokande", "granska"]) {
    await page.goto(`${home}/${slug}`);
    await seen(page, `${slug}-en`);
  }
  await leave(page);
});

test("a case officer chooses English, and signs out", async () => {
  const page = await signedIn("officer");
  await page.getByRole("link", { name: "English" }).click();
  await arriveAt(page, "Cases");
  await seen(page, "arenden-en");
  await press(page, "Sign out");
  await arriveAt(page, "Sign in");
  await seen(page, "utloggad");
  await page.goto("/handlaggning");
  await arriveAt(page, "Sign in");
  await leave(page);
});

test("a member of staff ends every session, and one elsewhere is over too", async () => {
  const account = { email: addressOf("vikarie"), password: "Ett-langt-losenord-1" };
  const cognito = new CognitoIdentityProviderClient(client);
  const who = { UserPoolId: outputs.StaffPool, Username: account.email };
  const attributes = [
    { Name: "email", Value: account.email },
    { Name: "name", Value: "Vikarien" },
  ];
  const made = {
    ...who,
    MessageAction: "SUPPRESS",
    TemporaryPassword: account.password,
    UserAttributes: attributes,
  } as const;
  await cognito.send(new AdminCreateUserCommand(made));
  await cognito.send(new AdminSetUserPasswordCommand({ ...who, Password: account.password, Permanent: true }));
  await cognito.send(new AdminAddUserToGroupCommand({ ...who, GroupName: "auditor" }));
  const [here, elsewhere] = [await signedInAs(account, { scripts: false }), await signedInAs(account)];
  await here.getByRole("link", { name: "Vikarien" }).click();
  await arriveAt(here, "Ditt konto");
  await seen(here, "mitt-konto");
  await press(here, "Logga ut överallt");
  await arriveAt(here, "Logga in");
  await seen(here, "utloggad-overallt");
  await elsewhere.goto("/handlaggning");
  await arriveAt(elsewhere, "Logga in");
  for (const page of [here, elsewhere]) await leave(page);
});

test("the whole way from the call to the receipt can be gone with the keyboard alone", async () => {
  const page = await visitor();
  const { keyboard } = page;
  const email = addressOf("tangentbord");
  await page.goto("/utlysningar/kraftsamling-piloter-2026");
  await typeByKeys(page, { "p-email": email });
  await tabTo(page, 'form[action$="/ansokan"] button');
  await keyboard.press("Enter");
  await arriveAt(page, "Din ansökan");
  const home = page.url();

  await tabTo(page, `a[href$="/organisation"]`);
  await keyboard.press("Enter");
  await arriveAt(page, "Organisation");
  await page.evaluate("document.activeElement?.blur()");
  await keyboard.press("Tab");
  await page.getByRole("link", { name: "Hoppa till innehållet" }).waitFor({ state: "visible" });
  await seen(page, "hoppa-till-innehallet");
  await keyboard.press("Enter");
  expect(await page.evaluate("document.activeElement.id")).toBe("main");

  for (const [slug, fields] of stepsOf(withEmail(girlUnit, email))) {
    await page.waitForURL(`**/${slug}*`);
    await typeByKeys(page, fields);
    await tabTo(page, 'button[value="continue"]');
    await keyboard.press("Enter");
  }
  await arriveAt(page, "Bilagor");
  await tabTo(page, 'a[href$="/granska"]');
  await keyboard.press("Enter");
  await page.waitForURL("**/granska");
  await tabTo(page, 'form[action$="/skicka"] button');
  await keyboard.press("Enter");
  await arriveAt(page, "Ansökan är inlämnad");
  await post.wait(email, /Vi har tagit emot/);
  await page.goto(home);
  expect(await words(page)).toContain(girlUnit.title);
  await leave(page);
});
