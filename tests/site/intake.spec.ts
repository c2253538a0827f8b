import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { holdWorker } from './held.ts';
import { languages, root } from './pages.ts';

const fixture = (name: string) => readFileSync(join(root, 'tests/intake/fixtures', name), 'utf8');
const search = (page: Page) => new URL(page.url()).search;

const words = {
  en: {
    paste: 'Paste output',
    label: 'Output of PowerShell commands',
    read: 'Read',
    take: /^Use this answer: Home of the user/,
    undo: 'Undo: take back what was read',
    says: 'The output says “Lync Server 2013”',
    differs: 'Nothing was overwritten.',
    empty: 'There is nothing to read',
    notOutput: 'It begins with “Dear all,”. Expected: output of Get-CsUser',
    all: 'The text contains every Persistent Chat policy that exists',
    again: 'Read again',
    lost: 'did not load. Your answers stay as they were.',
  },
  es: {
    paste: 'Pegar la salida de un comando',
    label: 'Salida de comandos de PowerShell',
    read: 'Leer',
    take: /^Usar esta respuesta: Dónde está alojado el usuario/,
    undo: 'Deshacer: retirar lo leído',
    says: 'La salida dice «Lync Server 2013»',
    differs: 'No se ha sobrescrito nada.',
    empty: 'No hay nada que leer',
    notOutput: 'Empieza por «Dear all,». Se esperaba la salida de Get-CsUser',
    all: 'El texto contiene todas las directivas de chat persistente que existen',
    again: 'Leer de nuevo',
    lost: 'Sus respuestas siguen como estaban.',
  },
} as const;

for (const lang of languages) {
  const word = words[lang];
  const checker = `/${lang}/checkers/client-access/`;
  const open = async (page: Page, query = '') => {
    await page.goto(checker + query);
    await page.locator('[data-asks]').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-checker]')).toHaveAttribute('data-live', 'true');
  };
  const exact = { exact: true };

  test.describe(`paste into the form, ${lang}`, () => {
    test('fills what it can by the keyboard alone, says where it came from, and one Undo takes it back', async ({ page }) => {
      await open(page, '?client=lync-2013&pool=persistent-chat-2013&setup=manual&connected=none');
      const before = search(page);
      await page.getByRole('button', { name: word.paste }).focus();
      await page.keyboard.press('Enter');
      const box = page.getByLabel(word.label);
      await expect(box).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(box).toBeFocused();
      await box.fill(fixture('list-en.txt'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.locator('.paste-report > p').first()).toBeFocused();
      await expect(page.locator('[data-fact=home] .told')).toContainText(word.says);
      await expect(page.locator('[data-fact=policy] .told')).toHaveCount(0);
      expect(new URLSearchParams(search(page)).get('home')).toBe('lync-2013');
      expect(new URLSearchParams(search(page)).get('policy')).toBe(null);
      // The policy hangs on the reader's word, which is part of the same step.
      await page.getByLabel(word.all).check();
      await page.getByRole('button', { name: word.again }).click();
      await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'allowed');
      await page.getByRole('button', { name: word.undo }).click();
      await expect.poll(() => search(page)).toBe(before);
      await expect(page.locator('[data-fact=home] .told')).toHaveCount(0);
    });

    test('never overwrites an answer by itself', async ({ page }) => {
      await open(page, '?home=lync-2010');
      await page.getByRole('button', { name: word.paste }).click();
      await page.getByLabel(word.label).fill(fixture('list-en.txt'));
      await page.getByRole('button', { name: word.read, ...exact }).click();
      await expect(page.locator('.paste-report')).toContainText(word.differs);
      expect(search(page)).toBe('?home=lync-2010');
      await page.getByRole('button', { name: word.take }).click();
      await expect.poll(() => search(page)).toBe('?home=lync-2013');
      await page.getByRole('button', { name: word.undo }).click();
      await expect.poll(() => search(page)).toBe('?home=lync-2010');
    });

    test('a version is asked for where a pool has none', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: word.paste }).click();
      await page.getByLabel(word.label).fill('SipAddress    : sip:ana@contoso.com\nRegistrarPool : lync13.contoso.com\n\n');
      await page.getByRole('button', { name: word.read, ...exact }).click();
      expect(search(page)).toBe('');
      await page.getByLabel('lync13.contoso.com').selectOption('lync-2013');
      await page.getByRole('button', { name: word.again }).click();
      await expect.poll(() => search(page)).toBe('?home=lync-2013');
    });

    test('what is no output gets a message and changes nothing', async ({ page }) => {
      await open(page, '?home=lync-2010');
      await page.getByRole('button', { name: word.paste }).click();
      await page.getByRole('button', { name: word.read, ...exact }).click();
      await expect(page.locator('.paste-fault')).toContainText(word.empty);
      await page.getByLabel(word.label).fill('Dear all,\nplease stop the server.');
      await page.getByRole('button', { name: word.read, ...exact }).click();
      await expect(page.locator('.paste-fault')).toContainText(word.notOutput);
      await expect(page.locator('.paste-fault')).toBeFocused();
      expect(search(page)).toBe('?home=lync-2010');
    });

    test('when its part of the site does not load, it says so and comes back', async ({ page }) => {
      await open(page, '?home=lync-2010');
      await page.route('**/policy-model.json', (route) => route.abort());
      await page.getByRole('button', { name: word.paste }).click();
      await expect(page.locator('.paste-lost')).toContainText(word.lost);
      expect(search(page)).toBe('?home=lync-2010');
      await page.unroute('**/policy-model.json');
      await page.getByRole('button', { name: word.paste }).click();
      await expect(page.getByLabel(word.label)).toBeVisible();
    });
  });
}

test('a page loads nothing of the intake until it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/checkers/client-access/?home=lync-2010', { waitUntil: 'networkidle' });
  const ofIntake = () => asked.filter((path) => /paste|intake|policy-model|usersWorker|check-?users/i.test(path));
  expect(ofIntake().filter((path) => !path.includes('PasteDoor'))).toEqual([]);
  await page.getByRole('button', { name: words.en.paste }).click();
  await expect(page.getByLabel(words.en.label)).toBeVisible();
  expect(ofIntake().length).toBeGreaterThan(1);
});

const lists = {
  en: {
    ready: 'Check the users',
    sample: 'Try it with a sample',
    judged: 'Users judged: 8.',
    automatic: 'automatic',
    changed: 'this result is for the earlier ones',
    csv: 'Download CSV',
    noList: 'There is no list of users yet.',
    pdf: 'report.csv is not text but a PDF file.',
    unknown: 'It begins with “Colour;Size”',
    emptyFile: 'empty.csv is empty',
    noColumn: 'The list has no column PersistentChatPolicy.',
    bad: 'Row 2 (line 3): 1 field instead of 2',
    repeated: 'Row 4: as in row 1',
    clientsNotUsed: 'Your list of clients is not used: choose “As in my list of clients” to use it.',
    allPolicies: 'The list of policies contains every Persistent Chat policy',
    policiesUnread: 'That none exists does not follow',
    noClients: 'There is no list of clients yet, so the client of each user is not known.',
    stop: 'Stop',
    stopped: 'You stopped the check.',
    stoppedEarly: 'You stopped the check before a row of users.csv was read.',
    first: 'The list is still being read.',
    told: 'The first rows are shown below while the rest of the list is read. They are not the result yet.',
    atLeast: /^at least [\d,]+$/,
    verdict: 'Allowed with limits',
    filter: 'Name or address',
    paste: 'Or paste a list',
    add: 'Add what was pasted',
    lost: 'Your lists are still here',
    columns: '"Verdict","Deciding rules","What is missing","Link"',
  },
  es: {
    ready: 'Comprobar los usuarios',
    sample: 'Probarlo con un ejemplo',
    judged: 'Usuarios evaluados: 8.',
    automatic: 'automatic',
    changed: 'este resultado es de las anteriores',
    csv: 'Descargar CSV',
    noList: 'Aún no hay ninguna lista de usuarios.',
    pdf: 'report.csv no es texto, sino un archivo PDF.',
    unknown: 'Empieza por «Colour;Size»',
    emptyFile: 'empty.csv está vacío',
    noColumn: 'La lista no tiene la columna PersistentChatPolicy.',
    bad: 'Fila 2 (línea 3): 1 campo en lugar de 2',
    repeated: 'Fila 4: como en la fila 1',
    clientsNotUsed: 'Su lista de clientes no se usa: elija «Según mi lista de clientes» para usarla.',
    allPolicies: 'La lista de directivas contiene todas las directivas de chat persistente',
    policiesUnread: 'No se deduce que no exista ninguna',
    noClients: 'Aún no hay ninguna lista de clientes, así que no se conoce el cliente de cada usuario.',
    stop: 'Detener',
    stopped: 'Ha detenido la comprobación.',
    stoppedEarly: 'Ha detenido la comprobación antes de que se leyera una fila de users.csv.',
    first: 'La lista se está leyendo todavía.',
    told: 'Las primeras filas se muestran abajo mientras se lee el resto de la lista. Aún no son el resultado.',
    atLeast: /^al menos [\d\u00a0]+$/,
    verdict: 'Permitido con límites',
    filter: 'Nombre o dirección',
    paste: 'O pegue una lista',
    add: 'Añadir lo pegado',
    lost: 'Sus listas siguen aquí',
    columns: '"Veredicto","Reglas que deciden","Qué falta","Enlace"',
  },
} as const;

for (const lang of languages) {
  const word = lists[lang];
  const open = async (page: Page) => {
    await page.goto(`/${lang}/check-users/`);
    await expect(page.locator('[data-intake]')).toHaveAttribute('data-intake', 'ready');
  };
  const put = (page: Page, name: string, content: string | Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content as string) });
  const check = (page: Page) => page.getByRole('button', { name: word.ready }).click();

  test.describe(`lists of users, ${lang}`, () => {
    test('the sample is judged by the keyboard alone, and nothing is asked of the server while judging', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: word.sample }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: word.ready }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#result')).toBeFocused();
      await expect(page.locator('.users-result')).toContainText(word.judged);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByRole('button', { name: word.ready }).click();
      await expect(page.locator('[data-row]')).toHaveCount(8);
      expect(asked).toEqual([]);
      await expect(page.locator('.counts [data-verdict=limited] .figure')).toHaveText('3');
      await page.getByLabel(word.filter).fill('carmen');
      await expect(page.locator('[data-row]')).toHaveCount(1);
      await expect(page.locator('[data-row] .users-verdict')).toHaveText(word.verdict);
      // A row's verdict is the verdict of its link.
      await page.locator('[data-row] a').last().click();
      await expect(page.locator('[data-verdict]').first()).toHaveAttribute('data-verdict', 'limited');
    });

    test('a result says when it is of earlier lists', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: word.sample }).click();
      await check(page);
      await expect(page.locator('.users-result')).toContainText(word.judged);
      await expect(page.locator('.stale')).toHaveCount(0);
      await page.locator('.choices select').nth(2).selectOption(word.automatic);
      await expect(page.locator('.stale')).toContainText(word.changed);
      await check(page);
      await expect(page.locator('.counts [data-verdict=silent] .figure')).toHaveText('3');
    });

    test('the list comes back with four columns more', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: word.sample }).click();
      await check(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: word.csv }).click()]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(lines).toHaveLength(9);
      expect(lines[0]).toBe(`\ufeff"DisplayName","SipAddress","Enabled","RegistrarPool","PersistentChatPolicy",${word.columns}`);
      expect(lines[5]).toContain(`"${word.verdict}"`);
    });

    test('wrong files say what they are, and nothing is lost', async ({ page }) => {
      await open(page);
      await check(page);
      await expect(page.locator('.faults')).toContainText(word.noList);
      await put(page, 'report.csv', '%PDF-1.7 and so on');
      await expect(page.locator('.faults')).toContainText(word.pdf);
      await put(page, 'empty.csv', '');
      await expect(page.locator('.faults')).toContainText(word.emptyFile);
      await put(page, 'colours.csv', 'Colour;Size\nred;1');
      await expect(page.locator('.faults')).toContainText(word.unknown);
      await expect(page.locator('.added')).toHaveCount(0);
      await put(
        page,
        'users.csv',
        'SipAddress,RegistrarPool\nsip:a@contoso.com,x\nbroken\nsip:b@contoso.com,x\nsip:A@contoso.com,x\n',
      );
      await expect(page.locator('.faults')).toBeHidden();
      await check(page);
      for (const text of [word.noColumn, word.bad, word.repeated]) await expect(page.locator('.list-notes')).toContainText(text);
      await expect(page.locator('[data-row]')).toHaveCount(3);
      await expect(page.locator('.paste-pool')).toHaveCount(1);
    });

    test('lists are dropped and pasted too', async ({ page }) => {
      await open(page);
      const dropped = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(['Identity,EnablePersistentChat\nGlobal,True\n'], 'policies.csv'));
        return data;
      });
      await page.locator('.intake').dispatchEvent('drop', { dataTransfer: dropped });
      await expect(page.locator('.added li')).toHaveCount(1);
      await page.getByLabel(word.paste).fill(fixture('table-es.txt'));
      await page.getByRole('button', { name: word.add }).click();
      await expect(page.locator('.added li')).toHaveCount(2);
      await check(page);
      await expect(page.locator('[data-row]')).toHaveCount(1);
    });

    /** Drops a list in which the same rows come again and again, so that it is long. */
    const dropLong = (page: Page, name: string, header: string, rows: string, times: number) =>
      page.locator('[data-intake]').evaluate(
        (section, { name, header, rows, times }) => {
          const many = Array.from({ length: 40 }, () => rows.repeat(times / 40));
          const data = new DataTransfer();
          data.items.add(new File([header, ...many], name));
          section.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
        },
        { name, header, rows, times },
      );
    const userColumns = 'DisplayName,SipAddress,Enabled,RegistrarPool,PersistentChatPolicy\r\n';

    test('the first rows of a long list are shown while the rest is read, and never look like the result', async ({ page }) => {
      await open(page);
      const worker = await holdWorker(page, /usersWorker/);
      await put(page, 'services.csv', 'Identity,Role,PoolFqdn,Version\nRegistrar:l,Registrar,lync13.contoso.com,6\n');
      const users = [
        'Ana,sip:ana@contoso.com,True,lync13.contoso.com,\r\n',
        'Luis,sip:luis@contoso.com,True,lync10.contoso.com,\r\n',
      ];
      await dropLong(page, 'users.csv', userColumns, users.join(''), 100_000);
      await expect(page.locator('.added li')).toHaveCount(2);
      await page.locator('.choices select').first().selectOption('lync-2013');
      // Everything that is ever shown and told until the result is there.
      await page.evaluate(() => {
        const seen = { hint: '', rows: [] as string[], figures: [] as string[], told: [] as string[], both: false, early: false };
        Object.assign(window, { seen });
        const look = () => {
          const part = document.querySelector('.so-far');
          const result = document.querySelector('#result');
          const told = document.querySelector('.intake > .told')?.textContent ?? '';
          if (told && seen.told.at(-1) !== told) seen.told.push(told);
          if (!part) return;
          seen.early ||= !result;
          seen.both ||= result !== null;
          seen.hint = part.querySelector('.stale')?.textContent ?? '';
          seen.rows = [...part.querySelectorAll<HTMLElement>('[data-first-row]')].map((row) => row.innerText);
          for (const cell of part.querySelectorAll('.counts td')) seen.figures.push(cell.textContent ?? '');
        };
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      await check(page);
      const part = page.locator('.so-far');
      await worker.pause();
      await expect(part.locator('[data-first-row]')).toHaveCount(12);
      const [figures] = await part.locator('.counts').allTextContents();
      await worker.goOn();
      await worker.pause();
      await expect(part.locator('.counts')).not.toHaveText(figures as string);
      await worker.letGo();
      await expect(page.locator('#result')).toBeFocused();
      await expect(page.locator('[data-row]').first()).toBeVisible();
      await expect(page.locator('.so-far')).toHaveCount(0);
      const seen = await page.evaluate(
        () =>
          (
            window as unknown as {
              seen: { hint: string; rows: string[]; figures: string[]; told: string[]; both: boolean; early: boolean };
            }
          ).seen,
      );
      expect([seen.early, seen.both]).toEqual([true, false]);
      expect(seen.hint).toContain(word.first);
      expect(seen.rows).toHaveLength(12);
      // Told once to those who listen.
      expect(seen.told).toEqual([word.told]);
      expect(seen.figures.filter((it) => !word.atLeast.test(it))).toEqual([]);
      expect(new Set(seen.figures).size).toBeGreaterThan(1);
      // What was shown first is what the result says of these rows.
      const rows = await page.locator('[data-row]').evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
      expect(rows.length).toBeGreaterThan(5);
      expect(seen.rows.slice(0, rows.length)).toEqual(rows.slice(0, 12));
    });

    test('a list of clients that is not used, or that is chosen and not there, is said', async ({ page }) => {
      await open(page);
      const said = page.locator('.clients-unused');
      await put(page, 'users.csv', `${userColumns}Ana,sip:ana@contoso.com,True,lync13.contoso.com,PChat\r\n`);
      await expect(said).toHaveCount(0);
      await put(page, 'clients.csv', 'SipAddress,client\r\nsip:ana@contoso.com,lync-2013\r\n');
      await expect(said).toHaveText(word.clientsNotUsed);
      const client = page.locator('.choices select').first();
      await client.selectOption('listed');
      await expect(said).toHaveCount(0);
      await page.locator('.added button').last().click();
      await expect(said).toHaveText(word.noClients);
      await client.selectOption('lync-2013');
      await expect(said).toHaveCount(0);
    });

    test('a policy that could not be read is not taken for one that does not exist', async ({ page }) => {
      const services = 'Identity,Role,PoolFqdn,SiteId,Version\nRegistrar:l,Registrar,lync13.contoso.com,Site:Madrid,6\n';
      for (const [rest, verdict] of [
        ['', 'allowed'],
        ['Site:Madrid,False\n', 'forbidden'],
        ['Site:Madrid\n', 'unknown'],
        ['Site:Madri…,False\n', 'unknown'],
      ] as const) {
        await open(page);
        await put(page, 'users.csv', `${userColumns}Ana,sip:ana@contoso.com,True,lync13.contoso.com,\r\n`);
        await put(page, 'services.csv', services);
        await put(page, 'policies.csv', `Identity,EnablePersistentChat\nGlobal,True\n${rest}`);
        await expect(page.locator('.added li')).toHaveCount(3);
        const answers = ['lync-2013', 'persistent-chat-2013', 'manual', 'none'];
        for (const [at, answer] of answers.entries()) await page.locator('.choices select').nth(at).selectOption(answer);
        await page.getByLabel(word.allPolicies).check();
        await check(page);
        await expect(page.locator('[data-row] .users-verdict'), rest).toHaveAttribute('data-verdict', verdict);
      }
      await expect(page.locator('[data-row]')).toContainText(word.policiesUnread);
    });

    test('stopped while the list of clients is read, nobody is judged by half of it', async ({ page }) => {
      await open(page);
      const worker = await holdWorker(page, /usersWorker/);
      await put(page, 'users.csv', `${userColumns}Ana,sip:ana@contoso.com,True,lync13.contoso.com,PChat\r\n`);
      await dropLong(page, 'clients.csv', 'SipAddress,client\r\n', 'sip:ana@contoso.com,lync-2013\r\n', 100_000);
      await expect(page.locator('.added li')).toHaveCount(2);
      await page.locator('.choices select').first().selectOption('listed');
      await check(page);
      await worker.pause();
      await page.getByRole('button', { name: word.stop, exact: true }).click();
      await expect(page.locator('.faults')).toHaveText(word.stoppedEarly);
      await expect(page.locator('.users-result, .so-far')).toHaveCount(0);
    });

    test('a long list can be stopped, and what was read stays', async ({ page }) => {
      await open(page);
      const worker = await holdWorker(page, /usersWorker/);
      const all = 100_000;
      await dropLong(page, 'users.csv', userColumns, 'Ana,sip:ana@contoso.com,True,lync13.contoso.com,PChat\r\n', all);
      await expect(page.locator('.added li')).toHaveCount(1);
      await check(page);
      const { rows } = await worker.pause();
      expect(rows).toBeGreaterThan(0);
      await page.getByRole('button', { name: word.stop, exact: true }).click();
      const result = page.locator('.users-result');
      await expect(result).toContainText(word.stopped);
      // A list that was stopped is not called empty.
      const faults = page.locator('.faults:not([hidden])');
      await expect(faults.filter({ hasText: word.emptyFile.replace('empty', 'users') })).toHaveCount(0);
      const judged = await page.locator('.counts .figure').allTextContents();
      const sum = judged.reduce((total, it) => total + Number(it.replace(/\D/g, '')), 0);
      expect(sum).toBeGreaterThanOrEqual(rows);
      expect(sum).toBeLessThan(all);
      await expect(page.locator('[data-row]').first()).toBeVisible();
      // Judged again, the list is judged whole.
      await worker.letGo();
      await check(page);
      await expect(result).not.toContainText(word.stopped);
      await expect(page.locator('.counts .figure').first()).toHaveText(/^100.000$/);
    });

    test('when the worker does not load, it says so and the lists stay', async ({ page }) => {
      await open(page);
      await page.route(/usersWorker/, (route) => route.abort());
      await page.getByRole('button', { name: word.sample }).click();
      await check(page);
      await expect(page.locator('.faults')).toContainText(word.lost);
      await expect(page.locator('.added li')).toHaveCount(4);
      await page.unroute(/usersWorker/);
      await check(page);
      await expect(page.locator('.users-result')).toContainText(word.judged);
    });
  });
}
