import { texts } from '../../../utils/i18n';
import { BUILT_IN_AS_OF } from '../../../utils/records/built-in';
import { Badge, Notice } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Changes, Versions } from './changes';
import { Checklist } from './checklist';
import { Fees, More, Times } from './facts';
import { BUILT_IN, type CatalogueModel, type Detail } from './model';
import { dayOf, isoDay } from './parts';

const say = texts.catalogue;

/** One procedure: what a clerk needs at the counter first, the rest folded. */
export function ProcedureDetail({ model }: { model: CatalogueModel }) {
  const detail = model.detail.value;
  if (!detail) return <p class="soft pad">{say.loading}</p>;
  const { listed, record, pack, old, changes } = detail;
  const favourite = model.favourites.value.has(listed.code);
  const levels = record
    ? (['ward', 'province', 'ministry', 'other'] as const).filter((level) => record.levels[level])
    : listed.ward
      ? (['ward'] as const)
      : [];
  return (
    <article class="detail procedure" key={listed.code} aria-label={pack?.name ?? listed.name}>
      <header>
        <h1 tabIndex={-1}>{record?.name || listed.name}</h1>
        <p class="row facts">
          <strong>{listed.code}</strong>
          {listed.field !== '' && <span>{listed.field}</span>}
          <span>{levels.map((level) => say.level[level]).join(', ')}</span>
          <Source detail={detail} />
        </p>
      </header>
      {old && (
        <Notice tone="warn">
          <p>{old.hash === BUILT_IN ? say.changes.builtIn : say.source.old(dayOf(old.at))}</p>
          <Button small onClick={() => void model.open(listed.code)}>
            {say.source.current}
          </Button>
        </Notice>
      )}
      <Succession detail={detail} model={model} />
      <div class="row actions">
        <Button icon="print" onClick={() => model.world.openNotice(listed.code)}>
          {say.detail.notice}
        </Button>
        <Button icon="star" aria-pressed={favourite} onClick={() => void model.favour(listed.code)}>
          {favourite ? say.detail.unfavour : say.detail.favour}
        </Button>
      </div>
      {!record && !pack ? (
        <Notice>{say.source.none}</Notice>
      ) : (
        <>
          {changes && <Changes changes={changes} />}
          <Checklist detail={detail} model={model} />
          <Times record={record} pack={pack} />
          <Fees record={record} pack={pack} />
          <More record={record} pack={pack} />
          <Versions detail={detail} model={model} />
        </>
      )}
    </article>
  );
}

/** Whose words these are, and of when. */
function Source({ detail: { listed, record, pack, old } }: { detail: Detail }) {
  const own = listed.importedAt !== null && old?.hash !== BUILT_IN;
  return (
    <>
      {pack && (
        <Badge tone="ok" icon="check">
          {say.source.curated(isoDay(pack.asOf))}
        </Badge>
      )}
      {!pack && record && <Badge tone="neutral">{say.source.read}</Badge>}
      {own && listed.importedAt !== null && (
        <span>{say.source.imported(dayOf(old?.at || listed.importedAt))}</span>
      )}
      {record?.updatedAt ? (
        <span>{say.source.updated(isoDay(record.updatedAt))}</span>
      ) : (
        !own && record && <span data-as-of={BUILT_IN_AS_OF}>{say.source.builtIn}</span>
      )}
    </>
  );
}

function Succession({
  detail: { listed, pack, successorNote },
  model,
}: {
  detail: Detail;
  model: CatalogueModel;
}) {
  const { successor } = listed;
  const old = (pack?.replaces ?? []).map(({ code }) => code);
  return (
    <>
      {successor && (
        <Notice tone="warn">
          <p>
            {say.detail.replaced(successor)} {successorNote}
          </p>
          <Button small icon="right" onClick={() => void model.open(successor)}>
            {say.detail.open(successor)}
          </Button>
        </Notice>
      )}
      {old.length > 0 && <p class="soft small">{say.detail.replaces(old.join(', '))}</p>}
    </>
  );
}
