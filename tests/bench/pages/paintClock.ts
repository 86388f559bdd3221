/** What the measuring side asks every page. */
interface PaintClock {
  /** Milliseconds from the last click, as the browser received it, to the paint after it. */
  readonly lastPaint: () => Promise<number>;
  /** Asked before a click: milliseconds from it to the paint in which that text is another. */
  readonly untilChanged: (selector: string) => Promise<number>;
}

declare global {
  interface Window {
    paintClock: PaintClock;
  }
}

/** Listens before anything else on the page does, so that all the page's own work is within. */
export function startPaintClock(): void {
  let clickedAt = Number.NaN;
  let isWaiting = false;
  let waiting = Promise.resolve(Number.NaN);
  const onClick = ({ timeStamp }: MouseEvent) => {
    // A click on a label is followed by one on its radio, made by the browser: the same click.
    if (isWaiting) return;
    isWaiting = true;
    clickedAt = timeStamp;
    waiting = afterPaint().then((at) => {
      isWaiting = false;
      return at - timeStamp;
    });
  };
  window.addEventListener("click", onClick, { capture: true });
  window.paintClock = {
    lastPaint: () => waiting,
    untilChanged: async (selector) => {
      await changeOf(selector);
      return (await afterPaint()) - clickedAt;
    },
  };
}

const longestWait = 20_000;

function changeOf(selector: string): Promise<void> {
  const read = () => document.querySelector(selector)?.textContent;
  const before = read();
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`${selector} is as it was`)), longestWait);
    const observer = new MutationObserver(() => {
      if (read() === before) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** A message sent from within a frame arrives when that frame has been painted. */
function afterPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(undefined);
    });
  });
}
