import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'all-pools-cannot-serve-more-than-80000-users',
  topic: 'topology',
  source: 'persistent-chat-requirements#concurrent-users',
  when: {},
  cannot: { 'users-in-all': 'more' },
  says: {
    en: 'All Persistent Chat pools together cannot serve more than 80,000 concurrent users.',
    es: 'Entre todos, los grupos de servidores de chat persistente no pueden atender a más de 80 000 usuarios simultáneos.',
  },
});
