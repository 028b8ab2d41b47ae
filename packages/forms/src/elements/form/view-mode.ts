/** What the host asks for: the guided entry, the page, both, or what the width allows. */
export type FormView = 'guided' | 'page' | 'both' | 'auto';

/** What is shown: `auto` puts both side by side where there is room, else the one that the user has switched to. */
export function viewMode(view: FormView, room: { readonly wide: boolean }, pageShown: boolean): 'guided' | 'page-only' | 'both' {
  if (view === 'both' || (view === 'auto' && room.wide)) return 'both';
  return view === 'page' || (view === 'auto' && pageShown) ? 'page-only' : 'guided';
}
