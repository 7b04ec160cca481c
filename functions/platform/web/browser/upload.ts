const texts =
  document.documentElement.lang === "en"
    ? {
        none: "Choose a file first.",
        large: (mb: string) => `The file is larger than ${mb} MB.`,
        sent: (percent: number) => `Uploading: ${percent} %`,
        refused: "The file could not be received. Check that it is of an allowed type.",
      }
    : {
        none: "Välj en fil först.",
        large: (mb: string) => `Filen är större än ${mb} MB.`,
        sent: (percent: number) => `Laddar upp: ${percent} %`,
        refused: "Filen kunde inte tas emot. Kontrollera att den är av en tillåten typ.",
      };

const problemWith = (input: HTMLInputElement): string | undefined => {
  const file = input.files?.[0];
  if (file === undefined) return texts.none;
  const limit = Number(input.dataset["maxBytes"]);
  return file.size > limit ? texts.large(String(Math.floor(limit / 1_000_000))) : undefined;
};

/** Sends a file with its progress told, and goes on to the page that looks for it in the bucket. */
const send = (form: HTMLFormElement, done: string, say: (text: string) => void, end: () => void) => {
  const request = new XMLHttpRequest();
  let allSent = false;
  const finish = (followUp: () => void) => () => {
    end();
    followUp();
  };
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    // In tens, since each is read aloud.
    if (total > 0) say(texts.sent(Math.floor((loaded * 10) / total) * 10));
  });
  request.upload.addEventListener("load", () => {
    allSent = true;
  });
  request.addEventListener(
    "load",
    finish(() => (request.status < 400 ? location.assign(done) : say(texts.refused))),
  );
  // A bucket that answers with a redirect cannot be read from here: the next page knows whether the file came.
  // One that cannot be reached by script at all gets the plain form.
  request.addEventListener(
    "error",
    finish(() => (allSent ? location.assign(done) : form.submit())),
  );
  request.open("POST", form.action);
  request.send(new FormData(form));
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
    send(form, done, say, () => {
      underWay = false;
    });
  });
}
