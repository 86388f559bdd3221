import fc from "fast-check";

/** Whether a mutant is killed must not hang on luck, nor need its smallest counterexample. */
fc.configureGlobal({ seed: 1, endOnFailure: true });
