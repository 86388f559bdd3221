/** Hands a text over as a file to keep, without leaving the page or the device. */
export function offerFile(name: string, text: string, type = "application/json"): void {
  offerBlob(name, new Blob([text], { type }));
}

export function offerBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
