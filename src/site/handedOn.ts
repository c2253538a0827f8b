/** Under this name the tab keeps what is handed on. */
export const handedOnName = 'handed-on';

/**
 * A script for every page. A link inside the site that leads to another page hands its answers on in the tab's own storage and
 * asks the server for the page without them; the page opened puts them back into its address, before anything reads it
 * (`first.ts`). What cannot be done here (another tab, a reload, storage refused, no JavaScript) is the plain link.
 */
export const handedOn = `addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const { origin, pathname, search, hash } = link;
  if (origin !== location.origin || !search || !pathname.endsWith('/') || pathname === location.pathname || link.target || link.hasAttribute('download')) return;
  try {
    // What stands in for a refused storage does not outlive the page.
    if (Object.getOwnPropertyDescriptor(window, 'sessionStorage')?.value) return;
    sessionStorage.setItem('${handedOnName}', JSON.stringify([pathname, search]));
  } catch {
    return;
  }
  event.preventDefault();
  location.assign(pathname + hash);
})`;
