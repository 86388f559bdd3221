import { createTextReader } from "../../../../src/core/instrument/index.ts";
import { createInstrument } from "../../createInstrument.ts";
import { startPaintClock } from "../paintClock.ts";
import { root, size } from "../parameters.ts";
import { simpleMean } from "../simpleMean.ts";

startPaintClock();

/** All items on one page of plain HTML, with a few lines of script. */
const instrument = createInstrument(size);
const texts = createTextReader(instrument);
const answers = new Map<string, string>();
const status = document.createElement("p");
status.textContent = simpleMean([], size);
root().append(status);

for (const section of instrument.file.sections) {
  const heading = document.createElement("h2");
  heading.textContent = section.title;
  root().append(heading, ...section.items.map(({ id }) => question(id)));
}

function question(id: string): HTMLElement {
  const found = instrument.items.get(id);
  const fieldset = document.createElement("fieldset");
  const legend = document.createElement("legend");
  const why = document.createElement("details");
  const summary = document.createElement("summary");
  legend.textContent = texts.text(`item.${id}.text`);
  summary.textContent = "Varför frågar vi?";
  why.append(summary, texts.text(`item.${id}.why`));
  fieldset.dataset["question"] = id;
  fieldset.hidden = found?.item.condition !== undefined;
  const options = (found?.choices ?? []).map(({ code }) =>
    option(id, code, texts.choice(id, code)),
  );
  const others = [option(id, "", "Vet inte"), option(id, "", "Vill inte svara")];
  fieldset.append(legend, ...options, ...others, why);
  return fieldset;
}

function option(id: string, code: string, text: string): HTMLElement {
  const label = document.createElement("label");
  const radio = document.createElement("input");
  radio.type = "radio";
  radio.name = id;
  radio.addEventListener("change", () => answer(id, code));
  label.append(radio, text);
  return label;
}

function answer(id: string, code: string): void {
  if (code === "") answers.delete(id);
  else answers.set(id, code);
  status.textContent = simpleMean(answers.values(), size);
  for (const { item } of instrument.items.values()) {
    const { condition } = item;
    if (condition === undefined || !("item" in condition) || condition.item !== id) continue;
    const next = document.querySelector<HTMLElement>(`[data-question="${item.id}"]`);
    if (next !== null) next.hidden = code === "" || code === "none";
  }
}
