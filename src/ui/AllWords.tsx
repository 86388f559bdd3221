import { type JSX, type ReactNode, use, useMemo } from "react";
import { type Language, loadTranslator, type Translator } from "../i18n/index.ts";
import {
  type Dependencies,
  DependenciesProvider,
  useDependencies,
} from "./shared/dependencies.tsx";

/** One promise per language: `use` would wait for ever for one that is new each time. */
const loading = new Map<Language, Promise<Translator>>();

/** Lets in the screens that say more than the first one does, once their words are here. */
export function AllWords({ children }: { readonly children: ReactNode }): JSX.Element {
  const dependencies = useDependencies();
  const { language } = dependencies.translator;
  const known = loading.get(language) ?? loadTranslator(language);
  loading.set(language, known);
  const translator = use(known);
  const value = useMemo<Dependencies>(
    () => ({ ...dependencies, translator }),
    [dependencies, translator],
  );
  return <DependenciesProvider value={value}>{children}</DependenciesProvider>;
}
