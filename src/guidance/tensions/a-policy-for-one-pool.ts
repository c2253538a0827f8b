import { tension } from '../../model/tension.ts';

export default tension({
  id: 'a-policy-for-one-pool',
  number: 'T02',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'A policy for one pool', es: 'Una directiva para un solo grupo de servidores' },
  sides: [
    {
      says: {
        en: 'Several topics name a pool scope in addition to the global, site and user scopes.',
        es: 'Varios temas citan un ámbito de grupo de servidores junto a los ámbitos global, de sitio y de usuario.',
      },
      sources: ['persistent-chat-policy', 'persistent-chat-requirements', 'deployment-checklist', 'new-persistent-chat-features'],
    },
    {
      says: {
        en: 'The cmdlets have only global, site and per-user policies, and Lync Server Control Panel offers only Site policy and User policy; two further procedures never mention pools.',
        es: 'Los cmdlets solo tienen directivas globales, de sitio y por usuario, y el Panel de control de Lync Server solo ofrece directiva de sitio y directiva de usuario; otros dos procedimientos nunca mencionan grupos de servidores.',
      },
      sources: [
        'new-persistent-chat-policy',
        'get-persistent-chat-policy',
        'site-policy',
        'user-policy',
        'global-policy',
        'assign-user-policy',
      ],
    },
    {
      says: {
        en: 'One of the topics that name the scope contradicts itself: it limits pool policies to “users of that site”.',
        es: 'Uno de los temas que citan ese ámbito se contradice: limita las directivas de grupo de servidores a «los usuarios de ese sitio».',
      },
      sources: ['persistent-chat-policy'],
    },
  ],
  reading: {
    en: 'We determine the effective policy in this order: user, site, global. We leave a policy with a pool scope undecided and do not rank it. Persistent Chat configuration, which is not the policy, does have a pool scope (JJ204731); the confusion possibly comes from there.',
    es: 'Determinamos la directiva efectiva por este orden: usuario, sitio, global. Una directiva con ámbito de grupo de servidores la dejamos sin decidir y fuera de ese orden. La configuración de chat persistente, que no es la directiva, sí tiene ámbito de grupo de servidores (JJ204731); puede que la confusión venga de ahí.',
  },
  shownBy: { checker: 'effective-policy', given: { 'user-policy': 'none', 'pool-policy': 'appears' } },
});
