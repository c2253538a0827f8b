// The ¶ beside a rule copies its permanent address; where copying is refused, it is followed as the link it is.
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.permalink');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.href);
    const status = document.querySelector<HTMLElement>('.copied');
    if (!status) return;
    status.textContent = `${status.dataset['copied']} ${link.href}`;
    setTimeout(() => (status.textContent = ''), 4000);
  } catch {
    location.assign(link.href);
  }
});

export {};
