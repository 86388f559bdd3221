import { ArrowRight } from "lucide-react";
import { type JSX, type SyntheticEvent, useRef, useState } from "react";
import { useDependencies } from "../../shared/dependencies.tsx";
import { InstrumentChoice } from "./InstrumentChoice.tsx";
import { InterpreterChoice } from "./InterpreterChoice.tsx";
import styles from "./NewVisit.module.css";
import type { Offer } from "./offeredInstruments.ts";
import { ReferenceField } from "./ReferenceField.tsx";
import { StartProblem } from "./StartProblem.tsx";
import { useStartVisit } from "./useStartVisit.ts";

export function NewVisitForm({ offers }: { readonly offers: readonly Offer[] }): JSX.Element {
  const { t } = useDependencies().translator;
  const field = useRef<HTMLInputElement>(null);
  const [reference, setReference] = useState("");
  const [chosen, setChosen] = useState(0);
  const [interpreter, setInterpreter] = useState(false);
  const { isStarting, issues, start, forget } = useStartVisit();
  const aboutReference = issues.filter(({ pointer }) => pointer === "/reference");
  const others = issues.filter(({ pointer }) => pointer !== "/reference");

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const offer = offers[chosen];
    if (offer === undefined || isStarting) return;
    const refused = await start({ reference, interpreter, instrument: offer.instrument });
    if (refused.some(({ pointer }) => pointer === "/reference")) field.current?.focus();
  }

  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void submit(event)}>
      {others.length > 0 && <StartProblem issues={others} />}
      <div className={styles["row"]}>
        <ReferenceField
          field={field}
          value={reference}
          issues={aboutReference}
          onChange={(value) => {
            setReference(value);
            forget();
          }}
        />
        <InterpreterChoice value={interpreter} onChange={setInterpreter} />
      </div>
      <InstrumentChoice offers={offers} chosen={chosen} onChoose={setChosen} />
      <button type="submit" className={`button primary ${styles["start"]}`}>
        {t(isStarting ? "newVisit.starting" : "newVisit.start")}
        <ArrowRight aria-hidden size={20} />
      </button>
    </form>
  );
}
