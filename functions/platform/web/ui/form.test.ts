import { expect, test } from "vitest";
import { firstProblems } from "./form.tsx";

test("of two problems about one field the form shows the first", () => {
  const problems = [
    { field: "amount", text: "Skriv ett belopp." },
    { field: "day", text: "Välj en dag." },
    { field: "amount", text: "Beloppet är för stort." },
  ];
  expect(firstProblems(problems)).toEqual({ amount: "Skriv ett belopp.", day: "Välj en dag." });
});
