/**
 * Whether a backend answers calls of this page at all; also true when it cannot be told. Known before a sign-in is shown: nobody is to type a
 * password into a page that is not trusted with it.
 */
export async function mayCall(baseUrl: string): Promise<boolean> {
  const base = new URL(baseUrl, location.href);
  if (base.origin === location.origin) return true;
  const answered = await fetch(`${base.href.replace(/\/$/, '')}/healthz`, { cache: 'no-store', credentials: 'omit' }).then(() => true, () => false);
  return answered || (await (await import('../frame/frame-address.ts')).diagnose(base.origin)) !== 'refused';
}
