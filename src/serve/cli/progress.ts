/** Work shorter than this shows nothing. */
const QUIET_MS = 700;

/** A line that counts on a terminal when work is long, and stays silent in a pipe. */
export function progressLine(stream: NodeJS.WriteStream): {
  show: (done: number, of: number) => void;
  clear: () => void;
} {
  const started = performance.now();
  let isShown = false;
  return {
    show(done, of) {
      if (!stream.isTTY || performance.now() - started < QUIET_MS) return;
      isShown = true;
      stream.write(`\rread ${done} of ${of} reports`);
    },
    clear() {
      if (isShown) stream.write("\r\u001b[K");
    },
  };
}
