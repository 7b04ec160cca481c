import { expect, test } from "vitest";
import { fieldsOf } from "./form.tsx";

test("of two problems about one field the form shows the first", () => {
  const problems = [
    { field: "amount", text: "Skriv ett belopp." },
    { field: "day", text: "Välj en dag." },
    { field: "amount", text: "Beloppet är för stort." },
  ];
  const field = fieldsOf({}, problems);
  expect([field("amount").error, field("day").error]).toEqual(["Skriv ett belopp.", "Välj en dag."]);
});
