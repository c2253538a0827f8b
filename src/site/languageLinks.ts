// The link to the other language keeps the scenario: query and fragment of the moment in which it is followed, copied or
// opened elsewhere.
const carry = () => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.search = location.search;
    link.hash = location.hash;
  }
};
carry();
for (const event of ['addresschange', 'popstate', 'hashchange']) addEventListener(event, carry);

// Search engines want whole addresses of the same page in other languages. A site that was built for no host in particular
// learns here where it is.
for (const link of document.querySelectorAll<HTMLLinkElement>('link[hreflang]')) link.setAttribute('href', link.href);

export {};
