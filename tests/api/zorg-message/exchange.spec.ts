import { beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { api, post } from '../../support/api-client';
import { auditOf } from '../../support/builders';
import { upload } from '../../support/files';
import { stack } from '../../support/stack';
import { until } from '../../support/until';
import {
  becomes,
  messageOf,
  newExchanger,
  newMunicipality,
  newProvider,
  provide,
  sampleMessage,
  send,
  takenFor,
  uploadXml,
  type Exchanger,
  type Municipality,
} from '../../support/zorg-messages';

let leiden: Municipality;
let hassan: Exchanger;
let provider: string;
let number = 0;

beforeAll(async () => {
  leiden = await newMunicipality();
  hassan = await newExchanger(leiden, { products: ['IWMO', 'IJW'] });
  provider = newProvider();
});

const today = new Date().toISOString().slice(0, 10);
const options = (more = {}) => ({
  municipality: leiden.code,
  provider,
  identification: `T${++number}`,
  reference: `VOT-T${number}`,
  dated: today < '2026-11-20' ? today : '2026-11-20',
  ...more,
});
const download = (token: string | null, id: string) =>
  fetch(`${stack().urls.api}/files/${id}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });
const actions = async (id: string) =>
  (await auditOf(leiden.id, new Date(0))).filter((event) => event.subject_ids.includes(id)).map(({ action }) => action);

describe('ZO-11 a municipality sends a message', () => {
  it('it is checked, delivered and answered by a retour that hangs under it, each step in the trail', async () => {
    const own = options();
    const id = await send(hassan.token, sampleMessage('IWMO', '301', 'FULL', own));
    const sent = await until('the retour', async () => {
      const message = await messageOf(hassan.token, id);
      return message?.retour && message;
    });
    expect(sent).toMatchObject({
      code: 'WMO301',
      name: 'Toewijzing',
      direction: 'OUT',
      identification: own.identification,
      sender: leiden.code,
      receiver: provider,
      problems: [],
      retourMissing: false,
      retour: { code: 'WMO302', direction: 'IN', remarks: [{ code: '0200' }] },
    });
    const [taken] = await takenFor(provider);
    expect(taken).toMatchObject({ code: 'WMO301', reference: id });
    expect(taken!.xml).toContain(own.identification);
    // The retour repeats the header: sender and receiver are those of the message it answers.
    const retour = await messageOf(hassan.token, sent.retour!.id);
    expect(retour).toMatchObject({ sender: leiden.code, receiver: provider, answers: { id, code: 'WMO301' } });
    expect(retour!.remarks).toEqual([
      { path: 'Header', code: '0200', explanation: 'Geen opmerkingen: dit deel is goed.' },
    ]);
    expect(await until('DELIVERED', async () => (await messageOf(hassan.token, id))?.status === 'DELIVERED')).toBe(
      true,
    );
    expect(await actions(id)).toEqual(
      expect.arrayContaining(['zorg-message.upload', 'zorg-message.accept', 'zorg-message.deliver']),
    );
  });

  it('what breaks a rule is refused with place, rule and words, and a retour 0001; nothing is delivered', async () => {
    const wrong = sampleMessage('IWMO', '301', 'FULL', options()).replace('2027-11-30', '2026-01-01');
    const id = await send(hassan.token, wrong);
    const message = await becomes(hassan.token, id, 'REJECTED');
    expect(message.problems).toEqual([
      {
        field: 'Client/ToegewezenProducten/ToegewezenProduct[1]/Einddatum',
        rule: 'CS003',
        message: expect.stringMatching(/^De einddatum ligt voor de ingangsdatum\. \(regel \d+\)$/),
      },
    ]);
    expect(message.retour).toMatchObject({ code: 'WMO302', direction: 'IN', remarks: [{ code: '0001' }] });
    expect((await takenFor(provider)).map(({ reference }) => reference)).not.toContain(id);
  });

  it.each([
    [
      'another municipality',
      () => sampleMessage('IWMO', '301', 'MINIMAL', options({ municipality: '0363' })),
      'MSG_OTHER_MUNICIPALITY',
    ],
    [
      'TR378 a municipality that does not exist',
      () => sampleMessage('IWMO', '301', 'MINIMAL', options({ municipality: '0001' })),
      'TR378',
    ],
    ['the other product', () => sampleMessage('IJW', '301', 'MINIMAL', options()), 'MSG_OTHER_PRODUCT'],
    ['what providers send', () => sampleMessage('IWMO', '305', 'MINIMAL', options()), 'MSG_OTHER_DIRECTION'],
    ['an answer to nothing', () => sampleMessage('IWMO', '325', 'MINIMAL', options()), 'MSG_HEEN_UNKNOWN'],
    ['no message at all', () => '<html-like><p>hello</p></html-like>', 'MSG_KIND_UNKNOWN'],
    ['XML that is broken', () => '<?xml version="1.0"?><Bericht>', 'MSG_NOT_WELL_FORMED'],
    ['a document type', () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'MSG_DOCTYPE'],
  ])('%s is refused', async (_name, xml, rule) => {
    const id = await send(hassan.token, xml());
    expect((await becomes(hassan.token, id, 'REJECTED')).problems).toMatchObject([{ rule }]);
  });

  it('TR056 the same number twice is refused with 9056', async () => {
    const xml = sampleMessage('IJW', '319', 'FULL', options());
    await becomes(hassan.token, await send(hassan.token, xml, 'IJW'), 'DELIVERED');
    const again = await becomes(hassan.token, await send(hassan.token, xml, 'IJW'), 'REJECTED');
    expect(again.problems).toMatchObject([{ field: 'Header', rule: 'TR056' }]);
    expect(again.retour!.remarks).toEqual([{ code: '9056' }]);
  });

  it('a file is sent once, by its own municipality', async () => {
    const fileId = await uploadXml(hassan.token, sampleMessage('IWMO', '319', 'MINIMAL', options()));
    const mutation = 'mutation ($fileId: ID!) { uploadZorgMessage(product: IWMO, fileId: $fileId) { id } }';
    const stranger = await newExchanger(await newMunicipality());
    const refused = await post(mutation, { fileId }, { token: stranger.token });
    expect(refused.body.errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ field: 'fileId', rule: 'MESSAGE_FILE_NOT_FOUND' }],
    });
    await api(hassan.token).request(mutation, { fileId });
    const second = await post(mutation, { fileId }, { token: hassan.token });
    expect(second.body.errors![0]!.extensions!.code).toBe('BAD_USER_INPUT');
  });
});

describe('ZO-11 a message comes for a municipality', () => {
  it('it is listed and answered by a retour at once; fetching it is logged and told', async () => {
    const own = options();
    const xml = sampleMessage('IWMO', '305', 'FULL', own);
    const { status, id } = await provide(leiden, 'WMO305', xml);
    expect(status).toBe(202);
    const message = await becomes(hassan.token, id!, 'CHECKED');
    expect(message).toMatchObject({
      direction: 'IN',
      sender: provider,
      receiver: leiden.code,
      retour: { code: 'WMO306' },
    });
    const retour = await until('the retour at the provider', async () =>
      (await takenFor(provider)).find(({ code, xml: text }) => code === 'WMO306' && text.includes(own.identification)),
    );
    expect(retour.xml).toContain(`<Afzender>${provider}</Afzender>`);
    expect(retour.xml).toContain('<RetourCode>0200</RetourCode>');
    const answer = await download(hassan.token, message.file.id);
    expect([answer.status, await answer.text()]).toEqual([200, xml]);
    expect((await messageOf(hassan.token, id!))!.status).toBe('DOWNLOADED');
    await download(hassan.token, message.file.id);
    expect((await actions(id!)).filter((action) => action === 'zorg-message.fetch')).toHaveLength(2);
  });

  it('what is wrong technically is answered with 0001 in words; the municipality sees it too', async () => {
    const { id } = await provide(
      leiden,
      'JW307',
      sampleMessage('IJW', '307', 'MINIMAL', options()).replace('<Geslacht>2', '<Geslacht>8'),
    );
    const message = await becomes(hassan.token, id!, 'REJECTED');
    expect(message.problems).toMatchObject([{ field: 'Client/Geslacht', rule: 'MSG_CODE_UNKNOWN' }]);
    expect(message.retour).toMatchObject({ code: 'JW308', remarks: [{ code: '0001' }] });
    expect((await messageOf(hassan.token, message.retour!.id))!.remarks[0]!.explanation).toMatch(/technisch afgekeurd/);
  });

  it('a declaration waits for the answer of people, which is linked to it', async () => {
    const own = options();
    const { id } = await provide(leiden, 'WMO323', sampleMessage('IWMO', '323', 'FULL', own));
    const declaration = await becomes(hassan.token, id!, 'CHECKED');
    expect(declaration.retour).toBeNull();
    expect(declaration.retourDueOn).toMatch(/^\d{4}-/);
    const answer = sampleMessage('IWMO', '325', 'MINIMAL', options()).replace('>D0001<', `>${own.identification}<`);
    await becomes(hassan.token, await send(hassan.token, answer), 'DELIVERED');
    expect((await messageOf(hassan.token, id!))!.retour).toMatchObject({ code: 'WMO325' });
  });

  it('the same envelope is taken once; unknown municipalities and kinds are refused', async () => {
    const xml = sampleMessage('IWMO', '315', 'MINIMAL', options());
    const referentienummer = randomUUID();
    const first = await provide(leiden, 'WMO315', xml, { referentienummer });
    const second = await provide(leiden, 'WMO315', xml, { referentienummer });
    expect([first.status, second.status, second.id]).toEqual([202, 202, first.id]);
    expect(await provide({ id: leiden.id, code: '0000' }, 'WMO315', xml)).toMatchObject({ status: 422, code: 'IB005' });
    expect(await provide(leiden, 'WMO399', xml)).toMatchObject({ status: 422, code: 'IB004' });
    expect(await provide(leiden, 'WMO315', 'no xml')).toMatchObject({ status: 422, code: 'IB001' });
    const stranger = await fetch(`${stack().urls.api}/knooppunt/messages`, { method: 'POST', body: xml });
    expect(stranger.status).toBe(401);
  });
});

describe('ZO-11 ZO-13 numbers that may be used once', () => {
  it('TR332 an assignment is told again to the same provider, and moves to no other', async () => {
    const assignment = '880001';
    const tell = (more = {}) =>
      send(hassan.token, sampleMessage('IWMO', '301', 'MINIMAL', options({ assignment, ...more })));
    await becomes(hassan.token, await tell(), 'DELIVERED');
    await becomes(hassan.token, await tell(), 'DELIVERED');
    for (const other of [{ provider: newProvider() }, { bsn: '999990123' }])
      expect((await becomes(hassan.token, await tell(other), 'REJECTED')).problems).toMatchObject([
        { rule: 'TR332', field: 'Client/ToegewezenProducten/ToegewezenProduct' },
      ]);
  });

  it('TR074 a start is told once, unless it was removed; the retour says 9074 on the row', async () => {
    const own = { assignment: '880002' };
    const tell = async (change = (xml: string) => xml) => {
      const { id } = await provide(leiden, 'WMO305', change(sampleMessage('IWMO', '305', 'FULL', options(own))));
      const message = await becomes(hassan.token, id!, 'CHECKED');
      return [message.problems.map(({ rule }) => rule), message.retour!.remarks.map(({ code }) => code)];
    };
    const remove = (xml: string) => xml.replace('<StatusAanlevering>1', '<StatusAanlevering>3');
    expect(await tell()).toEqual([[], ['0200']]);
    expect(await tell()).toEqual([['TR074'], ['9074']]);
    expect(await tell(remove)).toEqual([[], ['0200']]);
    expect(await tell()).toEqual([[], ['0200']]);
    const retour = await until('the retour with a class', async () =>
      (await takenFor(provider)).find(({ xml }) => xml.includes('<RetourCode>9074</RetourCode>')),
    );
    expect(retour.xml).toMatch(/<StartProduct>[\s\S]*9074[\s\S]*<\/StartProduct>/);
  });

  it('TR347 TR333 a provider uses a reference and a declaration number once; another provider may have the same', async () => {
    const own = { assignment: '880003', reference: 'VOT-880003', provider: newProvider() };
    const problems = async (code: '315' | '323', more = {}) => {
      const { id } = await provide(
        leiden,
        `WMO${code}`,
        sampleMessage('IWMO', code, 'FULL', options({ ...own, ...more })),
      );
      return (await becomes(hassan.token, id!, 'CHECKED')).problems.map(({ rule }) => rule);
    };
    for (const [code, rules] of [
      ['315', ['TR347']],
      // The same declaration again has the same lines and month too, which may be used once as well.
      ['323', ['TR333', 'TR314', 'TR314', 'TR318', 'TR389', 'TR390']],
    ] as const) {
      expect(await problems(code)).toEqual([]);
      expect(await problems(code)).toEqual(rules);
      expect(await problems(code, { provider: newProvider() })).toEqual([]);
    }
  });
});

describe('ZO-13 a message is checked before it is sent', () => {
  const CHECK = `mutation ($fileId: ID!) {
    checkZorgMessage(product: IWMO, fileId: $fileId) { code name problems { field rule message } } }`;

  it('tells what is wrong and sends nothing; the same file can be sent afterwards', async () => {
    const fileId = await uploadXml(
      hassan.token,
      sampleMessage('IWMO', '301', 'FULL', options({ municipality: '0363' })),
    );
    const answer = await api(hassan.token).request(CHECK, { fileId });
    expect(answer).toEqual({
      checkZorgMessage: {
        code: 'WMO301',
        name: 'Toewijzing',
        problems: [{ field: 'Header/Afzender', rule: 'MSG_OTHER_MUNICIPALITY', message: expect.any(String) }],
      },
    });
    const good = await uploadXml(hassan.token, sampleMessage('IWMO', '301', 'FULL', options()));
    expect(await api(hassan.token).request(CHECK, { fileId: good })).toMatchObject({
      checkZorgMessage: { problems: [] },
    });
    const english = await post(CHECK, { fileId }, { token: hassan.token, headers: { 'accept-language': 'en' } });
    expect(JSON.stringify(english.body)).toContain('municipality code');
    await api(hassan.token).request(
      'mutation ($fileId: ID!) { uploadZorgMessage(product: IWMO, fileId: $fileId) { id } }',
      { fileId: good },
    );
  });
});

describe('ZO-06 messages are for the gebruikers of their product and municipality', () => {
  const LIST = '{ zorgMessages(first: 100) { totalCount nodes { id product } } }';

  it('strangers, other roles and other products get nothing', async () => {
    expect((await post(LIST)).body.errors![0]!.extensions!.code).toBe('UNAUTHENTICATED');
    for (const who of [
      await newExchanger(leiden, { role: 'PRODUCTBEHEERDER' }),
      await newExchanger(leiden, { products: ['WLZ_REGISTERTOETS'] }),
    ]) {
      const { body } = await post(LIST, {}, { token: who.token });
      expect(body.errors![0]!.extensions!.code).toBe('FORBIDDEN');
      expect((await upload(who.token, Buffer.from('<a/>'), { name: 'a.xml' })).status).toBe(403);
    }
    const jeugd = await newExchanger(leiden, { products: ['IJW'] });
    const id = await send(hassan.token, sampleMessage('IWMO', '319', 'MINIMAL', options()));
    const message = (await messageOf(hassan.token, id))!;
    expect(await messageOf(jeugd.token, id)).toBeNull();
    expect((await download(jeugd.token, message.file.id)).status).toBe(404);
    const refused = await post(
      'mutation ($id: ID!) { uploadZorgMessage(product: IWMO, fileId: $id) { id } }',
      { id: randomUUID() },
      { token: jeugd.token },
    );
    expect(refused.body.errors![0]!.extensions!.code).toBe('FORBIDDEN');
    const other = await newExchanger(await newMunicipality());
    expect(await messageOf(other.token, id)).toBeNull();
    expect((await download(other.token, message.file.id)).status).toBe(404);
    expect(await api(other.token).request(LIST)).toEqual({ zorgMessages: { totalCount: 0, nodes: [] } });
  });

  it('the list is cut by product, direction and status', async () => {
    const own = await newExchanger(leiden, { products: ['IWMO', 'IJW'] });
    const list = async (filter: string) =>
      (
        await api(own.token).request<{
          zorgMessages: { nodes: { product: string; direction: string; status: string }[] };
        }>(`{ zorgMessages(first: 100, ${filter}) { nodes { product direction status } } }`)
      ).zorgMessages.nodes;
    const kinds = (nodes: { product: string }[]) => [...new Set(nodes.map(({ product }) => product))];
    expect(kinds(await list('product: IJW'))).toEqual(['IJW']);
    expect((await list('direction: IN')).every(({ direction }) => direction === 'IN')).toBe(true);
    expect((await list('status: [REJECTED]')).every(({ status }) => status === 'REJECTED')).toBe(true);
    expect(await list('retourMissing: true')).toEqual([]);
  });

  it('a file that is no XML is refused at the door', async () => {
    const answer = await upload(hassan.token, Buffer.from('%PDF-1.7'), { name: 'a.xml', type: 'application/xml' });
    expect(answer.body).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ rule: 'FILE_NOT_XML' }] });
  });
});
