/**
 * A script for every page, before all others but `first.ts`. Private windows, filters and framed pages refuse storage: reading `localStorage`
 * throws, or writing to it does. The theme and the menu then remember for as long as the page is open.
 */
export const safeStorage = `for (const name of ['localStorage', 'sessionStorage']) {
  try {
    window[name].setItem('storage-test', '1');
    window[name].removeItem('storage-test');
  } catch {
    const kept = new Map();
    const value = {
      getItem: (key) => kept.get(String(key)) ?? null,
      setItem: (key, text) => void kept.set(String(key), String(text)),
      removeItem: (key) => void kept.delete(String(key)),
      clear: () => kept.clear(),
      key: (index) => [...kept.keys()][index] ?? null,
      get length() { return kept.size; },
    };
    try { Object.defineProperty(window, name, { value, configurable: true }); } catch {}
  }
}`;
