/** Calls back when the browser has nothing else to do; returns how to call it off. */
export const whenIdle: (back: () => void) => () => void =
  typeof requestIdleCallback === 'function'
    ? (back) => {
        const asked = requestIdleCallback(back);
        return () => cancelIdleCallback(asked);
      }
    : (back) => {
        const asked = setTimeout(back, 200);
        return () => clearTimeout(asked);
      };
