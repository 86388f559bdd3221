/** Methods from which a term that is out leaves, unless the scale says otherwise. */
export const leavesByItself: ReadonlySet<string> = new Set(["mean", "min", "max"]);
