/** A text with its line breaks. */
export const Lines = ({ text }: { text: string }) => (
  <>
    {text.split("\n").map((line, i) => (
      <span key={i}>
        {i > 0 && <br />}
        {line}
      </span>
    ))}
  </>
);

/** A text in paragraphs, as many as it has; nothing where it has none. */
export const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter((part) => part.trim() !== "")
      .map((part, i) => (
        <p key={i}>
          <Lines text={part.trim()} />
        </p>
      ))}
  </>
);
