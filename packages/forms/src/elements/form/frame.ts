/** Runs a task once in the next frame, however often it is asked for; in a hidden page, where frames stand still, soon. */
export function frame(task: () => void): { request(): void; cancel(): void } {
  let pending: (() => void) | undefined;
  return {
    request() {
      if (pending) return;
      const run = () => {
        pending = undefined;
        task();
      };
      if (document.hidden) {
        const timer = setTimeout(run);
        pending = () => clearTimeout(timer);
      } else {
        const handle = requestAnimationFrame(run);
        pending = () => cancelAnimationFrame(handle);
      }
    },
    cancel() {
      pending?.();
      pending = undefined;
    },
  };
}
