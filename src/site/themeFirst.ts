/** A script for the head of every page: sets the theme before anything is painted. */
export const themeFirst = `{
  const kept = localStorage.getItem('starlight-theme');
  const light = kept ? kept === 'light' : matchMedia('(prefers-color-scheme: light)').matches;
  document.documentElement.dataset.theme = light ? 'light' : 'dark';
}`;
