const writable = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";
const pressed = /^(?:radio|checkbox|button|submit|reset)$/;

/** True when a key pressed now belongs to a text field or an open dialog, not to a shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("dialog[open]") !== null) return true;
  const field = target.closest(writable);
  return field !== null && !(field instanceof HTMLInputElement && pressed.test(field.type));
}
