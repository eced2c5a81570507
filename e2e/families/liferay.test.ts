/** Bắc Ninh's Liferay form and the Lai Châu platform, with real jQuery and select2, in real Chromium. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNDESCRIBED } from '../../replicas/forms';
import { valuesFor } from '../../replicas/kit/values';
import { LAND } from '../../replicas/liferay/forms/land';
import { CITIZEN } from '../../replicas/named/forms/citizen';
import { startReplicas, type Replicas } from '../../replicas/server';
import { launch, type Session } from '../support/browser';
import { fillForm, openReplica, read, scoreRoles } from '../support/in-page';

let replicas: Replicas;
let session: Session;
beforeAll(async () => {
  replicas = await startReplicas();
  session = await launch({ port: replicas.port, extension: false });
});
afterAll(async () => {
  await session?.close();
  await replicas?.close();
});

const R7 = 'https://dichvucong.bacninh.gov.vn/web/guest/eform?maThuTucHanhChinh=1.012756';
const R8 = 'https://dichvucong.laichau.gov.vn/dich-vu-cong/tiep-nhan-online/nhap-thong-tin-ho-so?sid=a1';

describe.each([
  { name: 'liferay', url: R7, form: LAND },
  { name: 'named-inputs', url: R8, form: CITIZEN },
])('$name', ({ name, url, form }) => {
  it('roles', async () => {
    await openReplica(session.page, url);
    const score = await scoreRoles(session.page);
    console.log(JSON.stringify(score, null, 1));
    expect(score.adapter).toBe(name);
  });
  it('fill', async () => {
    await openReplica(session.page, url);
    const verdict = await fillForm(session.page, valuesFor(form, 1));
    console.log(JSON.stringify(verdict, null, 1));
    const snapshot = await read(session.page);
    console.log(
      JSON.stringify({
        ...snapshot,
        fields: snapshot!.fields.map(({ options, ...rest }) => ({ ...rest, n: options?.length })),
      }).slice(0, 9000),
    );
  });
  it.each(UNDESCRIBED)('roles $id', async ({ id }) => {
    await openReplica(session.page, `${url}&form=${id}`);
    console.log(JSON.stringify(await scoreRoles(session.page)));
  });
});
