/** The value of a hidden field of the first form that has one. */
const hidden = (page: Document, name: string) => page.querySelector<HTMLInputElement>(`form input[name=${name}]`);

/**
 * Gives the page's forms the seal of the session that is in force now, so that what was written before one signed in
 * again can be sent. False while nobody is signed in.
 */
export const sealAgain = async (): Promise<boolean> => {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => undefined);
  if (answer?.ok !== true || answer.redirected) return false;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const seal = hidden(page, "csrf")?.value;
  if (seal === undefined) return false;
  for (const input of document.querySelectorAll<HTMLInputElement>("input[name=csrf]")) input.value = seal;
  return true;
};
