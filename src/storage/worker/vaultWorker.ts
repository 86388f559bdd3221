import { expose, type Remote } from "comlink";
import { invariant } from "../../core/issue/index.ts";
import type { PageMarks } from "../../workflows/ports/pageMarks.ts";
import { createVaults } from "../vault/createVaults.ts";
import { allowOwnScripts } from "./allowOwnScripts.ts";
import { browserDevice } from "./browserDevice.ts";
import { keyDeriver } from "./keyDeriver.ts";
import { probeAbilities } from "./probeAbilities.ts";
import { serveVaults } from "./serveVaults.ts";

allowOwnScripts();

let page: Remote<PageMarks> | undefined;

function marks(): Remote<PageMarks> {
  invariant(page !== undefined, "the page says where its marks are before it asks for anything");
  return page;
}

// Started for a vault, ended when it is locked: the keys are here and nowhere else.
const vaults = createVaults(browserDevice(marks, keyDeriver));
expose({
  ...serveVaults(vaults, probeAbilities),
  begin: (given: Remote<PageMarks>) => {
    page = given;
  },
});
