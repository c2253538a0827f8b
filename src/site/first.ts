import { handedOnName } from './handedOn.ts';

/**
 * The one script that stands in the head of every page and runs before anything of it is shown. It puts back the answers that
 * the page before handed on (`handedOn.ts`), says that there is JavaScript and whether a case is open, and sets the theme.
 * Where storage is refused, reading it throws.
 */
export const first = `{
  const root = document.documentElement;
  let theme;
  try {
    const kept = sessionStorage.getItem('${handedOnName}');
    sessionStorage.removeItem('${handedOnName}');
    const [path, search] = JSON.parse(kept ?? '[]');
    if (path === location.pathname && !location.search) history.replaceState(history.state, '', path + search + location.hash);
  } catch {}
  try {
    theme = localStorage.getItem('starlight-theme');
  } catch {}
  root.classList.add('js', ...(location.search ? ['case'] : []));
  root.dataset.theme = (theme ? theme === 'light' : matchMedia('(prefers-color-scheme: light)').matches) ? 'light' : 'dark';
}`;
