import type { APIRoute } from 'astro';
import { rules } from '../catalogue/rules.ts';
import { ruleSetVersion } from '../catalogue/version.ts';
import { permalink, ruleAddress } from '../vocabulary/address.ts';

/** Every rule for machines: ids, modality, source and addresses are a public contract. */
export const GET: APIRoute = () =>
  Response.json({
    ruleSet: ruleSetVersion,
    rules: rules.map(({ id, topic, modality, source, says, when, norm, within, withdrawn }) => ({
      id,
      topic,
      modality,
      source,
      says,
      url: { en: ruleAddress('en', id), es: ruleAddress('es', id) },
      permalink: permalink(id),
      when,
      norm,
      within,
      withdrawn,
    })),
  });
