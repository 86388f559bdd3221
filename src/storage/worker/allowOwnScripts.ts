import { isOwnScript } from "./isOwnScript.ts";

interface TrustedTypes {
  readonly createPolicy: (
    name: "default",
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
}

/**
 * Lets this page or worker start the app's own workers and its service worker, and no other script.
 * Under the headers the app is served with (Trusted Types) it has to be said; and since nothing is
 * said of markup and of code in text, whatever tries to make either of a text is refused.
 */
export function allowOwnScripts(): void {
  const { trustedTypes, location } = globalThis as typeof globalThis & {
    readonly trustedTypes?: TrustedTypes;
  };
  trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => {
      if (isOwnScript(address, location.href)) return address;
      throw new TypeError(`Not a script of this app: ${address}`);
    },
  });
}
