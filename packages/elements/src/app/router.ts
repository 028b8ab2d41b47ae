/** A place inside the app, written in the hash of the page. */
export type Route =
  | { readonly view: 'cases' }
  | { readonly view: 'case'; readonly caseId: string }
  | { readonly view: 'document'; readonly caseId: string; readonly documentId: string }
  | { readonly view: 'edit'; readonly caseId: string; readonly documentId: string }
  | { readonly view: 'prepare'; readonly caseId: string; readonly formCode: string }
  | { readonly view: 'new'; readonly historical: boolean; readonly formCode?: string }
  | { readonly view: 'lookup' }
  | { readonly view: 'users' }
  | { readonly view: 'audit' }
  | { readonly view: 'state'; readonly code?: string };

const prefix = '#/vphc';

/** The route of a hash; undefined for a hash that belongs to the host page. */
export function parseRoute(hash: string): Route | undefined {
  if (hash !== prefix && !hash.startsWith(`${prefix}/`)) return undefined;
  const [view, id, part, sub, last] = hash.slice(prefix.length + 1).split('/').map(decode);
  switch (view) {
    case '':
    case undefined:
      return { view: 'cases' };
    case 'cases':
      if (!id) return { view: 'cases' };
      if (part === 'documents' && sub) return { view: last === 'edit' ? 'edit' : 'document', caseId: id, documentId: sub };
      if (part === 'prepare' && sub) return { view: 'prepare', caseId: id, formCode: sub };
      return { view: 'case', caseId: id };
    case 'new':
      return { view: 'new', historical: id === 'historical', ...(id && id !== 'historical' ? { formCode: id } : {}) };
    case 'lookup':
    case 'users':
    case 'audit':
      return { view };
    case 'state':
      return { view: 'state', ...(id ? { code: id } : {}) };
    default:
      return { view: 'cases' };
  }
}

export function hashOf(route: Route): string {
  switch (route.view) {
    case 'case':
      return path('cases', route.caseId);
    case 'document':
      return path('cases', route.caseId, 'documents', route.documentId);
    case 'edit':
      return path('cases', route.caseId, 'documents', route.documentId, 'edit');
    case 'prepare':
      return path('cases', route.caseId, 'prepare', route.formCode);
    case 'new':
      return route.historical ? path('new', 'historical') : route.formCode ? path('new', route.formCode) : path('new');
    case 'state':
      return route.code ? path('state', route.code) : path('state');
    default:
      return path(route.view);
  }
}

const path = (...parts: readonly string[]): string => [prefix, ...parts.map(encodeURIComponent)].join('/');
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
