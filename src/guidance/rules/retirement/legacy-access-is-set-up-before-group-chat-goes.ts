import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'legacy-access-is-set-up-before-group-chat-goes',
  topic: 'retirement',
  source: 'migration-process-details#step-8-mandatory-part',
  when: { removing: ['group-chat', 'trusted-application'], migration: ['verified', 'unverified'] },
  mustNot: { 'legacy-clients': 'on-legacy' },
  conflict: {
    with: 'legacy-access-may-be-configured-afterwards',
    reading: {
      en: 'The list of the standard scenario is a starting point, not a strict order. First set up the endpoint, start the services and verify the migration; decommission Group Chat afterwards, when it is convenient.',
      es: 'La lista del escenario estándar es un punto de partida, no un orden estricto. Cree antes el extremo, inicie los servicios y compruebe la migración; retire el chat en grupo después, cuando le convenga.',
    },
  },
  says: {
    en: 'Group Chat must not be decommissioned before legacy clients are able to connect to the Lync Server 2013 Persistent Chat pool.',
    es: 'El chat en grupo no debe retirarse antes de que los clientes heredados puedan conectarse al grupo de servidores de chat persistente de Lync Server 2013.',
  },
  means: {
    en: 'The order is that of the steps; no sentence forbids another order.',
    es: 'El orden es el de los pasos; ninguna frase prohíbe otro.',
  },
  advice: {
    en: 'First create the legacy endpoint and start the services.',
    es: 'Cree antes el extremo heredado e inicie los servicios.',
  },
});
