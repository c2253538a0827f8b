import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'policy-cannot-have-pool-scope',
  topic: 'policy',
  source: 'get-persistent-chat-policy#scopes',
  when: {},
  cannot: { 'pool-policy': 'appears' },
  says: {
    en: 'A Persistent Chat policy cannot be assigned to a pool: its scopes are global, site and per-user.',
    es: 'Una directiva de chat persistente no puede asignarse a un grupo de servidores: sus ámbitos son global, de sitio y por usuario.',
  },
  conflict: {
    with: 'pool-policy-may-override-global',
    reading: {
      en: 'Work out the effective policy in this order: user, site, global. Several topics name a pool scope, but no tool offers it, so we do not rank a policy of pool scope: find out what your record really shows. A Persistent Chat configuration does have a pool scope, which is the likely source of the confusion.',
      es: 'Determine la directiva efectiva por este orden: usuario, sitio, global. Varios temas citan un ámbito de grupo de servidores, pero ninguna herramienta lo ofrece, así que no situamos en el orden una directiva de ese ámbito: averigüe qué es en realidad lo que aparece en su documentación. Una configuración de chat persistente sí tiene ámbito de grupo de servidores, probable origen de la confusión.',
    },
  },
  advice: {
    en: 'Assign the user a per-user policy: it overrides the others on either reading.',
    es: 'Asigne al usuario una directiva por usuario: prevalece sobre las demás en cualquiera de las dos interpretaciones.',
  },
});
