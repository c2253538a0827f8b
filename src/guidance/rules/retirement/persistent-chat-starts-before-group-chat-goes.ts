import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'persistent-chat-starts-before-group-chat-goes',
  topic: 'retirement',
  source: 'migration-process-details#step-9-start',
  when: { removing: ['group-chat', 'trusted-application'], migration: ['verified', 'unverified'] },
  mustNot: { 'legacy-clients': 'waiting' },
  says: {
    en: 'Group Chat must not be decommissioned before the Persistent Chat services have been started.',
    es: 'El chat en grupo no debe retirarse antes de que se hayan iniciado los servicios de chat persistente.',
  },
  means: {
    en: 'Step 8 says that legacy clients are able to connect “now”, and the services are started in step 9. We read the order as: endpoint, start, clients. The order is that of the steps; no sentence forbids another order.',
    es: 'El paso 8 dice que los clientes heredados pueden conectarse «ahora», y los servicios se inician en el paso 9. Entendemos que el orden es: extremo, inicio, clientes. El orden es el de los pasos; ninguna frase prohíbe otro.',
  },
  advice: {
    en: 'Start the Persistent Chat services on all computers of the new pool.',
    es: 'Inicie los servicios de chat persistente en todos los equipos del nuevo grupo de servidores.',
  },
});
