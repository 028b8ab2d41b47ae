/** A place inside the app, written in the hash of the page. */
export type Route =
  | { readonly view: 'cases' }
  | { readonly view: 'case'; readonly caseId: string }
  | { readonly view: 'document'; readonly caseId: string; readonly documentId: string }
  | { readonly view: 'edit'; readonly caseId: string; readonly documentId: string }
  /** A new document; `basedOn` and `partyId` say what it is about where a case has several. */
  | { readonly view: 'prepare'; readonly caseId: string; readonly formCode: string; readonly basedOn?: readonly string[]; readonly partyId?: string }
  | { readonly view: 'new'; readonly historical: boolean; readonly formCode?: string }
  | { readonly view: 'forms' }
  | { readonly view: 'lookup' }
  | { readonly view: 'users' }
  | { readonly view: 'catalogue' }
  | { readonly view: 'audit' }
  | { readonly view: 'state'; readonly code?: string };

/** What stands before every place of an app in the hash of a page, unless the app has a prefix of its own. */
export const defaultPrefix = '/vphc';

/** The route of a hash; undefined for a hash that belongs to the host page, or to an app with another prefix. */
export function parseRoute(hash: string, prefix: string = defaultPrefix): Route | undefined {
  const start = `#${prefix}`;
  if (hash !== start && !hash.startsWith(`${start}/`)) return undefined;
  return routeOf(hash.slice(start.length + 1));
}

/** The hash of a route. */
export const hashOf = (route: Route, prefix: string = defaultPrefix): string => `#${prefix}/${pathOf(route)}`;

/** The route of a path (`cases/123/documents/456`); the list of cases for one that nobody knows. */
export function routeOf(written: string): Route {
  const [place = '', query] = written.split('?');
  const [view, id, part, sub, last] = place.split('/').map(decode);
  switch (view) {
    case '':
    case undefined:
      return { view: 'cases' };
    case 'cases':
      if (!id) return { view: 'cases' };
      if (part === 'documents' && sub) return { view: last === 'edit' ? 'edit' : 'document', caseId: id, documentId: sub };
      if (part === 'prepare' && sub) return { view: 'prepare', caseId: id, formCode: sub, ...about(query) };
      return { view: 'case', caseId: id };
    case 'new':
      return { view: 'new', historical: id === 'historical', ...(id && id !== 'historical' ? { formCode: id } : {}) };
    case 'forms':
    case 'lookup':
    case 'users':
    case 'catalogue':
    case 'audit':
      return { view };
    case 'state':
      return { view: 'state', ...(id ? { code: id } : {}) };
    default:
      return { view: 'cases' };
  }
}

/** The path of a route, without prefix: ids and codes of forms only, but for `state`, whose code only its bearer has. */
export function pathOf(route: Route): string {
  switch (route.view) {
    case 'case':
      return path('cases', route.caseId);
    case 'document':
      return path('cases', route.caseId, 'documents', route.documentId);
    case 'edit':
      return path('cases', route.caseId, 'documents', route.documentId, 'edit');
    case 'prepare':
      return path('cases', route.caseId, 'prepare', route.formCode) + queryOf(route);
    case 'new':
      return route.historical ? path('new', 'historical') : route.formCode ? path('new', route.formCode) : path('new');
    case 'state':
      return route.code ? path('state', route.code) : path('state');
    default:
      return path(route.view);
  }
}

const path = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');
/** Ids only: what a new document is based on, and the violator that it is about. */
function about(query: string | undefined): { readonly basedOn?: readonly string[]; readonly partyId?: string } {
  const asked = new URLSearchParams(query);
  const basedOn = asked.get('basedOn')?.split(',').filter(Boolean) ?? [];
  const partyId = asked.get('party');
  return { ...(basedOn.length > 0 ? { basedOn } : {}), ...(partyId ? { partyId } : {}) };
}

function queryOf({ basedOn, partyId }: Extract<Route, { view: 'prepare' }>): string {
  const parts = [basedOn && basedOn.length > 0 ? `basedOn=${basedOn.map(encodeURIComponent).join()}` : '', partyId ? `party=${encodeURIComponent(partyId)}` : ''].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
