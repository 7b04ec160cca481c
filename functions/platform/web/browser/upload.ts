const texts =
  document.documentElement.lang === "en"
    ? {
        none: "Choose a file first.",
        large: (mb: string) => `The file is larger than ${mb} MB.`,
        sending: "Uploading …",
        refused: "The file could not be received. Check that it is of an allowed type.",
      }
    : {
        none: "Välj en fil först.",
        large: (mb: string) => `Filen är större än ${mb} MB.`,
        sending: "Laddar upp …",
        refused: "Filen kunde inte tas emot. Kontrollera att den är av en tillåten typ.",
      };

const problemWith = (input: HTMLInputElement): string | undefined => {
  const file = input.files?.[0];
  if (file === undefined) return texts.none;
  const limit = Number(input.dataset["maxBytes"]);
  return file.size > limit ? texts.large(String(Math.floor(limit / 1_000_000))) : undefined;
};

/**
 * Sends a file, and goes on to the page that looks for it in the bucket. A bucket that has it answers with a redirect
 * to that page; here it is not followed, since the page is to be opened once and not to be read by a script.
 */
const send = async (form: HTMLFormElement, done: string, say: (text: string) => void) => {
  say(texts.sending);
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
    if (answer.ok || answer.type === "opaqueredirect") location.assign(done);
    else say(texts.refused);
  } catch {
    // A bucket that cannot be reached by script gets the plain form.
    form.submit();
  }
};

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-upload]")) {
  const input = form.querySelector<HTMLInputElement>("input[type=file]");
  const status = form.querySelector("[data-upload-status]");
  const { done } = form.dataset;
  if (input === null || status === null || done === undefined) continue;
  let underWay = false;
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (underWay) return;
    const problem = problemWith(input);
    if (problem !== undefined) {
      say(problem);
      input.focus();
      return;
    }
    underWay = true;
    void send(form, done, say).finally(() => {
      underWay = false;
    });
  });
}
