import { describe, expect, test } from 'vitest';
import { none } from '../library/none.ts';
import { arguedRules } from '../mutation/arguedRules.ts';
import { nameOf, noticed, ruleChanges } from '../mutation/rules.ts';

describe('a change of what a rule means', () => {
  const unnoticed = ruleChanges.filter((it) => !noticed(it)).map(nameOf);

  test('is noticed, whatever rule and whatever part of it', () => {
    expect(ruleChanges.length).toBeGreaterThan(5000);
    none(
      unnoticed.filter((it) => !Object.hasOwn(arguedRules, it)),
      'write a worked case in src/guidance/cases/ that these rules decide, or read the rule by itself in tests/cases/alone.ts; if the change changes nothing, say why in tests/mutation/arguedRules.ts',
    );
  });

  test('no argument outlives its reason', () => {
    none(
      Object.keys(arguedRules).filter((it) => !unnoticed.includes(it)),
      'take these out of tests/mutation/arguedRules.ts: a test notices the change by now, or nothing is called so any more',
    );
  });
});
