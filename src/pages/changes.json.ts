import type { APIRoute } from 'astro';
import { changedVerdicts, changesOf, releases } from '../catalogue/releases.ts';
import { whatChangedAddress } from '../vocabulary/address.ts';

/** What changed with every release, for machines; the newest first. The names are a public contract. */
export const GET: APIRoute = () =>
  Response.json({
    releases: releases.toReversed().map((release) => {
      const { number, date, notes, ruleSet } = release;
      const changes = changesOf(release);
      return {
        release: number,
        date,
        ruleSet,
        notes,
        url: { en: whatChangedAddress('en', number), es: whatChangedAddress('es', number) },
        rules: changes.rules,
        changedVerdicts: changedVerdicts(changes.checkers),
        checkers: changes.checkers.map(({ id, on, questions, answers, verdicts }) => ({
          checker: id,
          on,
          questions,
          answers,
          verdicts: verdicts.map(({ before, after, count, scenarios: [example] }) => ({
            before: before.verdict,
            after: after.verdict,
            count,
            example,
          })),
        })),
      };
    }),
  });
