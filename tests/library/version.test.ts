import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../src/catalogue/rules.ts';
import { identityOf, ruleSetVersion } from '../../src/catalogue/version.ts';
import type { Rule } from '../../src/model/rule.ts';

test('the identity of the rule set does not depend on the order of the rules', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...rules], { minLength: rules.length }), (shuffled) => {
      expect(identityOf(shuffled)).toBe(ruleSetVersion);
    }),
    { numRuns: 20 },
  );
});

test('nor on the order of keys, conditions and answers within a rule', () => {
  const turned = rules.map(
    (it) =>
      Object.fromEntries(
        Object.entries({
          ...it,
          when: it.when.map(({ fact, anyOf }) => ({ anyOf: anyOf.toReversed(), fact })).toReversed(),
        }).toReversed(),
      ) as unknown as Rule,
  );
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(rules));
  expect(identityOf(turned)).toBe(ruleSetVersion);
});

test('a changed word, condition, modality or source is another rule set; so is a rule more or less', () => {
  const [first, ...others] = rules as [Rule, ...Rule[]];
  const changed = (change: Partial<Rule>) => identityOf([{ ...first, ...change }, ...others]);
  expect(changed({})).toBe(ruleSetVersion);
  const found = [
    changed({ says: { ...first.says, es: `${first.says.es} Ya.` } }),
    changed({ when: [...first.when, { fact: 'stage', anyOf: ['after'] }] }),
    changed({ modality: first.modality === 'must' ? 'should' : 'must' }),
    changed({ source: others.find(({ source }) => source !== first.source)!.source }),
    identityOf(others),
  ];
  expect(new Set([...found, ruleSetVersion]).size).toBe(found.length + 1);
});
