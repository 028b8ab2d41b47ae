let started: Promise<unknown> | undefined;

/** Starts loading the live page, once; `failed` is called when its chunk cannot be had (the next call tries again). */
export function needPage(failed: () => void): void {
  started ??= import('../../define/page-pane.ts').catch(() => {
    started = undefined;
    failed();
  });
}
