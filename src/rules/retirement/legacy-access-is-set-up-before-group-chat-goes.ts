import { rule } from '../rule.ts';

export default rule({
  id: 'legacy-access-is-set-up-before-group-chat-goes',
  topic: 'retirement',
  source: 'migration-process-details#step-8-mandatory-part',
  when: { removing: ['group-chat', 'trusted-application'], migration: ['verified', 'unverified'] },
  mustNot: { 'legacy-clients': 'on-legacy' },
  conflict: {
    with: 'legacy-access-may-be-configured-afterwards',
    reading: {
      en: 'The list of the standard scenario is a starting point, not a strict order. Set up the endpoint, start the services and verify first; decommission when it suits you.',
      es: 'La lista del escenario estándar es un punto de partida, no un orden estricto. Cree antes el extremo, inicie los servicios y compruebe; retire después, cuando le convenga.',
    },
  },
  says: {
    en: 'Group Chat must not be decommissioned before legacy clients are able to connect to the 2013 pool.',
    es: 'El chat en grupo no debe retirarse antes de que los clientes heredados puedan conectarse al grupo de servidores de 2013.',
  },
  remedy: {
    en: 'Create the legacy endpoint and start the services first.',
    es: 'Cree antes el extremo heredado e inicie los servicios.',
  },
});
