import { invariant } from "../core/issue/index.ts";
import { type Answer, type Answers, answered } from "../core/response/index.ts";
import type { Translator } from "../i18n/index.ts";
import type { DemoCase } from "../workflows/seedDemo.ts";

type Stated = string | number | readonly string[] | Exclude<Answer, { readonly state: "answered" }>;

interface TypfallFile {
  readonly default: { readonly answers: Readonly<Record<string, Stated>> };
}

const files = import.meta.glob<TypfallFile>(
  "../../instruments/nybesok-kort/1.0.0/vectors/typfall-*.json",
);

/** Which typfall are laid out, and from which file. D broke off, and is the one under way. */
const typfall = {
  a: "typfall-a",
  b: "typfall-b",
  c: "typfall-c-long",
  d: "typfall-d",
  e: "typfall-e",
  f: "typfall-f",
  g: "typfall-g-opened",
  h: "typfall-h",
} as const;
const letters = ["h", "g", "f", "e", "c", "b", "a", "d"] as const;

/** The made-up people, in the order they are laid out: the last one comes first on the desk. */
export async function demoCases({ t }: Translator): Promise<readonly DemoCase[]> {
  return Promise.all(
    letters.map(async (letter) => ({
      reference: t(`desk.demoCase.${letter}`),
      answers: await answersIn(typfall[letter]),
      isCompleted: letter !== "d",
    })),
  );
}

async function answersIn(name: string): Promise<Answers> {
  const load = files[`../../instruments/nybesok-kort/1.0.0/vectors/${name}.json`];
  invariant(load !== undefined, `The typfall ${name} is shipped with the app`);
  const { answers } = (await load()).default;
  return Object.fromEntries(
    Object.entries(answers).map(([item, stated]) => [item, toAnswer(stated)]),
  );
}

function toAnswer(stated: Stated): Answer {
  return typeof stated === "object" && "state" in stated ? stated : answered(stated);
}
