import { type JSX, useState } from "react";
import type { Translator } from "../i18n/index.ts";
import type { Ports } from "../workflows/ports.ts";
import { ErrorPage } from "./shared/ErrorPage.tsx";
import { errorReport } from "./shared/errorReport.ts";
import { offerRecords } from "./shared/offerRecords.ts";
import type { Route } from "./shared/route.ts";

export interface BrokenPageProps {
  readonly translator: Translator;
  readonly route: Route;
  readonly error: unknown;
  /** The workspace that is open, so that its data can be saved out. */
  readonly ports?: Ports;
}

/** The error page with the circumstances of this very error. */
export function BrokenPage({ translator, route, error, ports }: BrokenPageProps): JSX.Element {
  const [at] = useState(() => new Date().toISOString());
  const report = errorReport(error, {
    version: import.meta.env.VITE_APP_VERSION,
    at,
    browser: navigator.userAgent,
    language: translator.language,
    screen: route.screen.name,
  });
  return (
    <ErrorPage
      translator={translator}
      report={report}
      {...(ports === undefined ? {} : { saveOut: () => offerRecords(ports, route.workspace) })}
    />
  );
}
