import { describe, expect, test } from 'vitest';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { payloadOf } from '../../src/catalogue/payload.ts';
import { inRegion } from '../../src/catalogue/regions.ts';
import { judge } from '../../src/engine/judge.ts';
import { walk } from '../../src/engine/prove.ts';
import { regionText } from '../../src/islands/regionText.ts';
import { langs } from '../../src/vocabulary/text.ts';
import { none, print } from './none.ts';

describe('the sentence of a region beside a verdict', () => {
  test.each(checkers.map((checker) => [checker.id, checker] as const))(
    '%s: in every open scenario, that of the region it lies in',
    (_, checker) => {
      const { open } = walk(checker.model);
      for (const lang of langs) {
        const payload = payloadOf(checker, lang);
        none(
          open.flatMap(({ verdict, given }) => {
            const region = checker.regions.find((it) => it.verdict === verdict && inRegion(it, given));
            const shown = regionText(payload, { verdict }, given);
            return shown !== undefined && shown === region?.says[lang] ? [] : [`${print(given)}: ${shown}`];
          }),
          'src/islands/regionText.ts and src/catalogue/regions.ts have to find the same region',
        );
      }
    },
  );

  const { model } = checkerOf('user-move');
  const payload = payloadOf(checkerOf('user-move'), 'en');
  const shown = (given: Readonly<Record<string, string>>) => regionText(payload, judge(model, given), given);

  test('a move to Office 365 says that no topic describes it, whatever the tool', () => {
    expect(shown({ 'moved-from': 'lync-2010', 'moved-to': 'lync-online' })).toContain('Office 365');
  });

  test('with answers missing that could lead into another region, none is shown', () => {
    const given = { 'moved-to': 'lync-online' };
    expect(judge(model, given).verdict).toBe('silent');
    expect(shown(given)).toBeUndefined();
  });

  test('any other verdict has none', () => {
    expect(shown({ 'moved-from': 'lync-2010', 'moved-to': 'lync-2013', 'move-tool': 'move-cs-user' })).toBeUndefined();
    expect(shown({})).toBeUndefined();
  });
});
