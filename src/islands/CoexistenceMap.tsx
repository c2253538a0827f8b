import type { Payload } from '../catalogue/payload.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { answerText, type JudgedCase, nameOf } from './caseTexts.ts';
import { asNamed, Said } from './Said.tsx';

type MapKind = NonNullable<Payload['map']>;

type Point = readonly [x: number, y: number];

/** The three generations, oldest first, each with the tokens that place something in its column. */
const columns = [
  { year: '2007 R2', chat: 'group-chat-2007-r2', server: 'ocs-2007-r2', stands: 'has-2007-r2', serverName: 'OCS 2007 R2' },
  { year: '2010', chat: 'group-chat-2010', server: 'lync-2010', stands: 'has-2010', serverName: 'Lync Server 2010' },
  { year: '2013', chat: 'persistent-chat-2013', server: 'lync-2013', stands: 'has-2013', serverName: 'Lync Server 2013' },
] as const;

const centre = (column: number) => 57 + column * 108;
const box = { x: -50, width: 100, height: 36 };
const chatY = 84;
const serverY = 158;
const views = { access: '0 6 330 214', home: '0 78 330 114', standing: '0 56 330 136', content: '0 6 330 186' };

/** A line between two points: whole for a yes, cut if it is not allowed, dotted if nothing is said or known, wavy if sources disagree. */
function Line({
  from: [x, y],
  to: [toX, toY],
  verdict,
}: {
  readonly from: Point;
  readonly to: Point;
  readonly verdict: Verdict;
}) {
  // It is drawn to the right, and turned; the cross on it stays upright.
  const long = Math.hypot(toX - x, toY - y);
  const [across, down] = [toX - x + toY - y, toX - x - toY + y].map((it) => (it / long) * 5) as [number, number];
  const on = (share: number, aside = 0) => `L${long * share} ${aside}`;
  const shape =
    verdict === 'forbidden'
      ? `${on(0.38)}M${long * 0.62} 0${on(1)}M${long / 2 - across} ${-down}l${across * 2} ${down * 2}M${long / 2 - down} ${across}l${down * 2} ${-across * 2}`
      : verdict === 'conflict'
        ? on(0.2) + on(0.3, 7) + on(0.45, -7) + on(0.6, 7) + on(0.7, -7) + on(0.8) + on(1)
        : on(1);
  return (
    <path
      className="map-line"
      data-line={verdict}
      d={`M0 0${shape}`}
      transform={`translate(${x} ${y})rotate(${(Math.atan2(toY - y, toX - x) * 180) / Math.PI})`}
      strokeDasharray={verdict === 'silent' || verdict === 'unknown' ? '1 7' : undefined}
    />
  );
}

/** The coexistence map: drawn from the same answers and verdict as the words beside it, with a caption that says the same. */
export function CoexistenceMap({ judged, kind }: { readonly judged: JudgedCase; readonly kind: MapKind }) {
  const { payload, words, say, given, judgement } = judged;
  const { verdict } = judgement;
  const columnOf = (fact: string, token: 'chat' | 'server') => columns.findIndex((column) => column[token] === given[fact]);
  const text = (fact: string) => (given[fact] === undefined ? undefined : answerText(payload, fact, given[fact]));

  const pool = columnOf(kind === 'content' ? 'item-in' : 'pool', 'chat');
  const usedFrom = columnOf('used-from', 'chat');
  const server = columnOf(kind === 'home' ? 'host' : 'home', 'server');
  const standing = columns.map(({ stands }) => (kind === 'standing' ? given[stands] : 'yes'));
  const marked = (column: number) => (kind === 'standing' ? standing[column] === 'yes' : column === pool || column === usedFrom);

  const [first, last] =
    kind === 'content'
      ? [usedFrom, pool]
      : kind === 'standing'
        ? [standing.indexOf('yes'), standing.lastIndexOf('yes')]
        : [pool, server];
  /** The ends of the line that the verdict is about, once both are known. */
  const ends: false | readonly [Point, Point] =
    kind === 'access'
      ? pool >= 0 && [
          [165, 44],
          [centre(pool), chatY],
        ]
      : first >= 0 &&
        last >= 0 &&
        (kind === 'home'
          ? [
              [centre(first), chatY + box.height],
              [centre(last), serverY],
            ]
          : first !== last && [
              [centre(first), chatY - 14],
              [centre(last), chatY - 14],
            ]);

  const caption = [
    ...payload.model.facts.flatMap(({ id }) => {
      const answer = text(id);
      return answer === undefined ? [] : [say('needs', { fact: nameOf(payload, id), answers: answer })];
    }),
    words.verdicts[verdict],
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
  const top = kind === 'access' ? (text('client') ?? say('mapClient')) : kind === 'content' ? text('item') : undefined;

  return (
    <figure className="map">
      <svg viewBox={views[kind]} aria-hidden="true">
        {top && (
          <>
            <rect
              className="map-box"
              data-on={kind === 'access' && given['client'] !== undefined}
              x="65"
              y="12"
              width="200"
              height="32"
              rx="16"
            />
            <text x="165" y="33" {...asNamed(top)}>
              {top}
            </text>
          </>
        )}
        {columns.map(({ year, serverName }, column) => (
          <g key={year} data-stands={standing[column] ?? 'open'} transform={`translate(${centre(column)})`}>
            <rect className="map-box" data-on={marked(column)} y={chatY} {...box} rx="6" />
            <text y={chatY + 16}>{say(column === 2 ? 'mapPersistentChat' : 'mapGroupChat')}</text>
            <text className="map-year" y={chatY + 30}>
              {year}
            </text>
            {kind !== 'home' && <path className="map-homed" d={`M0 ${chatY + box.height}V${serverY}`} />}
            <rect className="map-box" data-on={column === server} y={serverY} {...box} height={box.height - 8} rx="3" />
            <text y={serverY + 18} {...asNamed(serverName)}>
              {serverName}
            </text>
          </g>
        ))}
        {kind === 'access' && server >= 0 && (
          <g className="map-user" transform={`translate(${centre(server)} ${serverY + 34})`}>
            <circle cx="-26" cy="7" r="4.5" />
            <path d="M-34 20a8 8 0 0 1 16 0" />
            <text x="6" y="17">
              {say('mapUser')}
            </text>
          </g>
        )}
        {ends && <Line from={ends[0]} to={ends[1]} verdict={verdict} />}
      </svg>
      <Said as="figcaption">{caption}</Said>
    </figure>
  );
}
