import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../i18n/index.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { ErrorPage } from "./ErrorPage.tsx";

const translator = createTranslator("sv");

describe("ErrorPage", () => {
  it("says what is safe, and shows the report before it is copied", () => {
    const page = renderToStaticMarkup(<ErrorPage translator={translator} report="Avstamp 0.1.0" />);

    expect(page).toContain("Det som var sparat är sparat.");
    expect(page).toContain("<pre>Avstamp 0.1.0</pre>");
    expect(page).toContain("Ladda om");
  });

  it("offers to save data out only where there is something open to save from", () => {
    const saveOut = () => Promise.resolve({ ok: true as const, value: undefined });

    expect(renderToStaticMarkup(<ErrorPage translator={translator} report="" />)).not.toContain(
      "Spara ut mina data",
    );
    expect(
      renderToStaticMarkup(<ErrorPage translator={translator} report="" saveOut={saveOut} />),
    ).toContain("Spara ut mina data");
  });
});

describe("ErrorBoundary", () => {
  it("shows its fallback with the error, also when nothing at all was thrown", () => {
    const boundary = new ErrorBoundary({
      children: "the screen",
      fallback: (error) => `broken: ${String(error)}`,
    });
    expect(boundary.render()).toBe("the screen");

    boundary.state = ErrorBoundary.getDerivedStateFromError(undefined);
    expect(boundary.render()).toBe("broken: undefined");
  });
});
