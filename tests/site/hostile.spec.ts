import { expect, type Page, test } from '@playwright/test';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';
import { inTurn, languages, oneOfEachKind } from './pages.ts';

const words = {
  en: {
    lost: 'A part of this page did not load',
    reload: 'Reload',
    cases: 'Go to the table of all cases',
    file: 'opens files did not load',
    share: 'writes this text did not load',
    notes: 'That note did not load',
    markdown: 'Copy as Markdown',
    copied: 'Copied.',
    kept: 'Kept fixed: Client (“Lync 2013”).',
  },
  es: {
    lost: 'No se pudo cargar una parte de esta página',
    reload: 'Recargar',
    cases: 'Ir a la tabla de todos los casos',
    file: 'abre archivos',
    share: 'escribe este texto',
    notes: 'Ese aviso no se pudo cargar',
    markdown: 'Copiar como Markdown',
    copied: 'Copiado.',
    kept: 'Respuestas fijas: Cliente («Lync 2013»).',
  },
} as const;
const forbidden = 'client=lync-2013&pool=group-chat-2010&setup=manual&connected=none&home=lync-2010&policy=disabled';
const verdict = (page: Page) => page.locator('[data-verdict]').first();
const wake = async (page: Page, path: string) => {
  await page.goto(path);
  // On a small screen the checker is below the window, and sleeps until the reader comes near it.
  await page
    .locator('[data-checker]')
    .first()
    .evaluate((it) => it.scrollIntoView());
  await expect(page.locator('[data-checker]').first()).toHaveAttribute('data-live', 'true');
};

for (const lang of languages) {
  const word = words[lang];
  const path = `/${lang}/checkers/client-access/`;

  test.describe(`a part that does not load, ${lang}`, () => {
    const lost = async (page: Page, query: string) => {
      await expect(page.getByRole('alert')).toContainText(word.lost);
      await expect(page.getByRole('alert').getByRole('link', { name: word.cases })).toHaveAttribute('href', '#all-cases');
      await expect(page.locator('.checker :is(input, select, button):visible')).toHaveCount(0);
      expect(new URL(page.url()).search).toBe(query);
    };

    for (const [part, address] of [
      ['the island', /_astro\/Checker\./],
      ['React', /_astro\/client\./],
      ['the data', /\/data\/client-access\./],
    ] as const)
      test(`${part} is missing: said at once, and Reload brings it back with the answers`, async ({ page }) => {
        await page.route(address, (route) => route.fulfill({ status: 404 }));
        await page.goto(`${path}?client=lync-2013`);
        await lost(page, '?client=lync-2013');
        await page.unroute(address);
        await page.getByRole('alert').getByRole('button', { name: word.reload }).click();
        await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
        await expect(page.locator('input[name=client][value=lync-2013]')).toBeChecked();
        await expect(page.locator('[data-lost-message]')).toBeHidden();
      });

    test('a part is blocked after an answer was given: the answer is in the address', async ({ page }) => {
      let stop: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        stop = resolve;
      });
      await page.route(/_astro\/client\./, async (route) => {
        await asked;
        await route.abort();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await page.locator('input[name=client][value=lync-2013]').check();
      stop();
      await lost(page, '?client=lync-2013');
    });

    test('a part is slow: said after eight seconds, and the form comes back with it', async ({ page }) => {
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1000);
      let come: () => void = () => undefined;
      const late = new Promise<void>((resolve) => {
        come = resolve;
      });
      await page.route(/_astro\/client\./, async (route) => {
        await late;
        await route.continue();
      });
      await page.goto(`${path}?client=lync-2013`, { waitUntil: 'commit' });
      await expect(page.locator('.checker form')).toBeVisible();
      await page.clock.runFor(7000);
      await expect(page.locator('[data-lost-message]')).toBeHidden();
      await page.clock.runFor(1500);
      await lost(page, '?client=lync-2013');
      come();
      await expect(page.locator('input[name=client][value=lync-2013]')).toBeChecked();
      await page.clock.runFor(9000);
      await expect(page.locator('[data-lost-message]')).toBeHidden();
      await page.locator('input[name=pool][value=group-chat-2010]').check();
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
    });

    test('even what wakes a checker is missing: said to who uses it', async ({ page }) => {
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1000);
      await page.addInitScript(() => customElements.define('astro-island', class extends HTMLElement {}));
      await page.goto(path);
      await page.locator('input[name=client][value=lync-2013]').check();
      await page.clock.runFor(8500);
      await lost(page, '?client=lync-2013');
    });

    test('the part that opens files is missing: said, and nothing is lost', async ({ page }) => {
      await page.route(/_astro\/savedCase\./, (route) => route.abort());
      await wake(page, `${path}?${forbidden}`);
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
      await expect(page.locator('.opened').first()).toContainText(word.file);
      expect(new URL(page.url()).search).toBe(`?${forbidden}`);
    });

    test('the part that writes a case is missing: said, nothing is lost, and a reload brings it back', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.route(/_astro\/caseAsText\./, (route) => route.abort());
      await wake(page, `${path}?${forbidden}`);
      const told = page.locator('.share .told');
      await page.getByRole('button', { name: word.markdown }).click();
      await expect(told).toContainText(word.share);
      await expect(page.locator('[data-checker] > [role=status]')).toContainText(word.share);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
      expect(new URL(page.url()).search).toBe(`?${forbidden}`);
      await page.unroute(/_astro\/caseAsText\./);
      await page.reload();
      await page.getByRole('button', { name: word.markdown }).click();
      await expect(told).toContainText(word.copied);
    });

    test('a text that comes after another answer was given is not taken', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      let come: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        come = resolve;
      });
      await page.route(/_astro\/caseAsText\./, async (route) => {
        await held;
        await route.continue();
      });
      await wake(page, `${path}?${forbidden}`);
      await page.evaluate(() => navigator.clipboard.writeText('before'));
      await page.getByRole('button', { name: word.markdown }).click();
      await page.locator('input[name=pool][value="persistent-chat-2013"]').check();
      const arrived = page.waitForResponse(/_astro\/caseAsText\./);
      come();
      await arrived;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
      await expect(page.locator('.share .told')).toBeEmpty();
      await page.getByRole('button', { name: word.markdown }).click();
      await expect(page.locator('.share .told')).toContainText(word.copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('2013');
      expect(copied).toContain(verdicts[(await verdict(page).getAttribute('data-verdict')) as keyof typeof verdicts].word[lang]);
      await page.locator('input[name=pool][value="group-chat-2010"]').check();
      await expect(page.locator('.share .told')).toBeEmpty();
    });

    test('the part that says what a link said is missing: said beside the verdict', async ({ page }) => {
      await page.route(/_astro\/LinkNotes\./, (route) => route.abort());
      await wake(page, `${path}?${forbidden}&saw=allowed`);
      await expect(page.locator('.notices')).toContainText(word.notes);
      await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
      await wake(page, `${path}?${forbidden}&saw=forbidden`);
      await expect(page.locator('.notices')).not.toContainText(word.notes);
    });
  });

  test(`storage that throws: no page error on any kind of page, ${lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    });
    const kinds = oneOfEachKind(lang).filter((_, index) => inTurn(index).includes(lang));
    const paths = [...kinds, '/', '/r/lync-2013-client-needs-2013-pool/', '/404.html'];
    for (const one of paths) await page.goto(one);
    await wake(page, `${path}?${forbidden}`);
    await page.locator('theme-select select:visible').first().selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(verdict(page)).toHaveAttribute('data-verdict', 'forbidden');
    expect(faults).toEqual([]);
  });

  test(`what is kept fixed is said in Markdown, JSON and print, ${lang}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await wake(page, `${path}?${forbidden}`);
    await expect(page.locator('.kept')).toHaveCount(0);
    await page.locator('.keep input').first().check();
    await page.locator('.share button').nth(1).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(word.kept);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.kept')).toBeVisible();
    await expect(page.locator('.kept')).toHaveText(word.kept);
  });

  test(`an article prints as an article, a checker page as its case, ${lang}`, async ({ page }) => {
    await wake(page, `/${lang}/guidance/clients/?${forbidden}`);
    const visibleText = () => page.locator('.sl-markdown-content').evaluate((it) => (it as HTMLElement).innerText.length);
    await page.emulateMedia({ media: 'print' });
    const paragraphs = page.locator('.sl-markdown-content > p:not(.without-js)');
    expect(await paragraphs.count()).toBeGreaterThan(2);
    for (const one of await paragraphs.all()) await expect(one).toBeVisible();
    await expect(page.locator('[data-checker=client-access] .verdict')).toBeVisible();
    await expect(page.locator('.checker .unanswered:visible, .checker .signature:visible')).toHaveCount(0);
    expect(await visibleText()).toBeGreaterThan(4000);
    await page.emulateMedia({ media: 'screen' });
    await wake(page, `${path}?${forbidden}&policy=maybe`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.notices')).toContainText('policy');
    await expect(page.locator('.notices')).toBeVisible();
    await expect(page.locator('.checker .signature')).toBeVisible();
    await expect(page.locator('#all-cases')).toBeHidden();
  });

  test(`text copied by hand says what was chosen and has its spaces, ${lang}`, async ({ page }) => {
    await wake(page, `${path}?${forbidden}`);
    const copied = await page.locator('.checker').evaluate((it) => {
      getSelection()?.selectAllChildren(it);
      return String(getSelection());
    });
    expect(copied).toContain('Lync 2013');
    expect(copied).not.toContain('Lync 2010\n');
    expect(copied).not.toMatch(/\p{L}\(|\)\p{L}|\p{Ll}\p{Lu}\p{Ll}{2}(?<!PowerShell)/u);
    expect(copied).toMatch(lang === 'en' ? /; is not the case — your answer: / : /; no se da — su respuesta: /);
  });

  for (const [width, height] of [
    [320, 256],
    [426, 341],
    [844, 390],
    [390, 844],
  ] as const)
    test(`at ${width}×${height} the verdict is in sight after Load, Apply and Undo, ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const inSight = async () => {
        const heading = verdict(page).locator('> [tabindex]');
        await expect(heading).toBeFocused();
        await expect(heading).toBeInViewport({ ratio: 1 });
        const covered = await heading.evaluate((it) => {
          const { left, top, width: wide, height: high } = it.getBoundingClientRect();
          const above = document.elementFromPoint(left + Math.min(wide, 200) / 2, top + high / 2);
          return !(above && it.parentElement?.contains(above));
        });
        expect(covered).toBe(false);
      };
      await wake(page, path);
      await page.locator('.unanswered .buttons button').first().click();
      await expect(verdict(page)).not.toHaveAttribute('data-verdict', 'unknown');
      await inSight();
      await wake(page, `${path}?${forbidden}`);
      await page.locator('.remedies button.primary').first().click();
      await expect(verdict(page)).not.toHaveAttribute('data-verdict', 'forbidden');
      await inSight();
      await page.locator('.result > p > button').first().click();
      await expect(verdict(page).locator('> [tabindex]')).toHaveText(verdicts.forbidden.word[lang]);
      await inSight();
    });
}

test('in forced colours the map has the reader’s colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await wake(page, `/en/checkers/client-access/?${forbidden}`);
  const colours = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.cssText = 'color: CanvasText; background: Canvas';
    const { color, backgroundColor } = getComputedStyle(probe);
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
    return {
      system: [color, backgroundColor],
      line: of('.map-line').stroke,
      text: of('.map text').fill,
      box: of('.map-box[data-on="false"]').fill,
      edge: of('.map-box[data-on="false"]').stroke,
    };
  });
  const [text, ground] = colours.system;
  expect(colours).toMatchObject({ line: text, text, box: ground, edge: text });
});

type Shift = {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Element | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
};

test('nothing shifts while a checker wakes on a slow line', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = Object.assign(window, { shifts: [] as string[] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as Shift[])
        for (const { node, previousRect: from, currentRect: to } of entry.sources)
          if (node?.parentElement?.closest('main'))
            shifts.shifts.push(
              `${entry.value.toFixed(4)} ${node.className} ${[from.x, from.y, from.width, from.height]} → ${[to.x, to.y, to.width, to.height]}`,
            );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // What the checker does, not what a font does that comes late on a busy machine.
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.route(/_astro\/client\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  for (const query of ['', `?${forbidden}`]) {
    await wake(page, `/en/checkers/client-access/${query}`);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), query).toEqual([]);
  }
});
