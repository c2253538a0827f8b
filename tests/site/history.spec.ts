import { expect, test } from '@playwright/test';
import { releasesOf } from '../../src/catalogue/releases.ts';
import { rules } from '../../src/catalogue/rules.ts';
import { dateIn } from '../../src/vocabulary/dates.ts';
import { langs } from '../../src/vocabulary/text.ts';

const unchanged = {
  en: 'Unchanged since it was first published here.',
  es: 'Sin cambios desde que se publicó aquí por primera vez.',
};

for (const lang of langs) {
  test(`${lang}: the page of each rule whose meaning changed says when and how; another says that it never did`, async ({
    request,
  }) => {
    const changed = rules.filter(({ history }) => history?.length);
    expect(changed.length).toBeGreaterThan(0);
    const same = rules.find(({ id, history }) => !history?.length && !releasesOf(id).length);
    for (const { id, history } of [...changed, ...(same ? [same] : [])]) {
      const html = await (await request.get(`/${lang}/rules/${id}/`)).text();
      const told = html.slice(html.lastIndexOf('<h2 id="history"'));
      for (const { on, change } of history ?? []) {
        expect(told, id).toContain(dateIn(lang, on));
        expect(told, id).toContain(change[lang]);
      }
      const published = releasesOf(id);
      for (const { release } of published) expect(told, id).toContain(`/${lang}/what-changed/#release-${release.number}`);
      expect(told.includes(unchanged[lang]), id).toBe(!history?.length && !published.length);
    }
  });
}
