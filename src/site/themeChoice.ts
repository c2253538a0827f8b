// Follows the choice of theme (`ThemeSelect.astro`, twice in a page).
const name = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');
const selects = document.querySelectorAll<HTMLSelectElement>('theme-select select');

/** Shows the page in the theme that was chosen, and in that of the system if none was. */
const apply = () => {
  const kept = localStorage.getItem(name);
  document.documentElement.dataset['theme'] = (kept ? kept === 'light' : light.matches) ? 'light' : 'dark';
  for (const select of selects) select.value = kept || 'auto';
};
apply();
light.addEventListener('change', apply);
for (const select of selects)
  select.addEventListener('change', () => {
    localStorage.setItem(name, select.value === 'auto' ? '' : select.value);
    apply();
  });

export {};
