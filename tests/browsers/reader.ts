import { isDeepStrictEqual } from 'node:util';
import type { Driver } from './drivers.ts';

/** How long a page may take for anything, in milliseconds: machines are busy. */
const patience = 20_000;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** What a reader does and sees on a page, written once for every browser. */
export function readerOf(driver: Driver, site: string) {
  const run = <Given extends readonly unknown[], T>(act: (...given: Given) => T | Promise<T>, ...given: Given) =>
    driver.run(String(act), given) as Promise<T>;

  /** Waits until what is read is what is expected; says both if it never is. */
  async function sees<T>(what: string, read: () => Promise<T>, expected: T | ((it: T) => boolean)): Promise<T> {
    const until = Date.now() + patience;
    for (;;) {
      // While a page is replaced by another there is nothing to read.
      const [value, lost] = await read().then(
        (it) => [it, undefined] as const,
        (error: Error) => [undefined, error] as const,
      );
      const fits =
        !lost &&
        (typeof expected === 'function' ? (expected as (it: T) => boolean)(value as T) : isDeepStrictEqual(value, expected));
      if (fits) return value as T;
      if (Date.now() > until)
        throw new Error(
          `${what}: ${lost?.message ?? JSON.stringify(value)}${typeof expected === 'function' ? '' : `, expected ${JSON.stringify(expected)}`}`,
        );
      await pause(50);
    }
  }

  const attribute = (selector: string, name: string) =>
    run((selector, name) => document.querySelector(selector)?.getAttribute(name) ?? null, selector, name);
  const text = (selector: string) =>
    run((selector) => document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? null, selector);
  const count = (selector: string) => run((selector) => document.querySelectorAll(selector).length, selector);
  /** Path, query and fragment of the page. */
  const address = () => run(() => location.pathname + location.search + location.hash);
  const focused = (selector: string) => run((selector) => document.activeElement?.matches(selector) ?? false, selector);

  return {
    run,
    sees,
    attribute,
    text,
    count,
    address,
    focused,
    open: (path: string) => driver.open(site + path),
    press: (...keys: readonly string[]) => driver.press(keys),
    type: driver.type,
    back: driver.back,
    forward: driver.forward,

    /** Clicks in the middle of the first visible element that matches and begins with the text, once nothing covers it. */
    click: async (selector: string, begins = '') => {
      const found = await sees(
        `a click on ${selector} ${begins}`,
        () =>
          run(
            (selector, begins) => {
              const element = [...document.querySelectorAll<HTMLElement>(selector)].find(
                (it) => it.checkVisibility() && it.innerText.trim().startsWith(begins),
              );
              if (!element) return 'is not there';
              element.scrollIntoView({ block: 'center', behavior: 'instant' });
              const { left, top, width, height } = element.getBoundingClientRect();
              const at = { x: left + width / 2, y: top + height / 2 };
              const hit = document.elementFromPoint(at.x, at.y);
              return hit && element.contains(hit) ? at : `is covered by ${hit?.outerHTML.slice(0, 120)}`;
            },
            selector,
            begins,
          ),
        (it) => typeof it === 'object',
      );
      if (typeof found === 'object') await driver.clickAt(found.x, found.y);
    },

    /** Puts the focus on the first element that matches and begins with the text, as Tab would after many presses. */
    focus: (selector: string, begins = '') =>
      sees(
        `focus on ${selector} ${begins}`,
        () =>
          run(
            (selector, begins) => {
              const element = [...document.querySelectorAll<HTMLElement>(selector)].find(
                (it) => it.checkVisibility() && it.innerText.trim().startsWith(begins),
              );
              element?.focus();
              return element !== undefined && document.activeElement === element;
            },
            selector,
            begins,
          ),
        true,
      ),
  };
}

export type Reader = ReturnType<typeof readerOf>;
