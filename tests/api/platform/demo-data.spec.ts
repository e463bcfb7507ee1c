import { describe, expect, it } from '@jest/globals';
import { ORGANISATIONS } from '@volmacht/seeds/organisations';
import { PERSONAS } from '@volmacht/seeds/personas';
import { api } from '../../support/api-client';
import { ownStack } from '../../support/stack';
import { sessionOf } from '../../support/builders';
import { closeDatabase } from '../../support/database';

type Answer = Record<string, { totalCount: number; nodes: Record<string, unknown>[] }>;

describe('the demo opens with work in every portal', () => {
  it('shows messages, consultations, aanvragen, requests, questions and newcomers, late work first', async () => {
    const own = await ownStack({ only: ['api'] });
    try {
      const as = (login: string, portal: 'ZORG' | 'ORGANISATIEBEHEER' | 'BACKOFFICE') => {
        const { id, organisation } = PERSONAS.find((known) => known.login === login)!;
        const how =
          portal === 'ZORG' ? ({ portal, method: 'EHERKENNING', assurance: 'EH3' } as const) : ({ portal } as const);
        return sessionOf({ id, organisationId: ORGANISATIONS[organisation].id }, how, own);
      };
      const ask = async (login: string, portal: Parameters<typeof as>[1], document: string) =>
        api({ token: await as(login, portal), on: own }).request<Answer>(document);

      const { zorgMessages } = await ask(
        'gebruiker-leiden',
        'ZORG',
        '{ zorgMessages { totalCount nodes { code status retourMissing retour { code remarks { code } } problems { rule } } } }',
      );
      expect(zorgMessages!.totalCount).toBeGreaterThan(8);
      const heen = (status: string) =>
        zorgMessages!.nodes.find((node) => node['code'] === 'WMO301' && node['status'] === status);
      expect(zorgMessages!.nodes.some(({ retourMissing }) => retourMissing)).toBe(true);
      expect(heen('REJECTED')).toMatchObject({
        problems: expect.arrayContaining([{ rule: expect.any(String) }]),
        retour: { code: 'WMO302', remarks: [{ code: expect.stringMatching(/^\d{4}$/) }] },
      });
      // What was sent and answered was right: nobody is shown a fault that the demo did not mean to have.
      for (const node of zorgMessages!.nodes.filter(({ status }) => status !== 'REJECTED'))
        expect(node['problems']).toEqual([]);

      const { wlzConsultations } = await ask('gb-leiden', 'ZORG', '{ wlzConsultations { totalCount nodes { id } } }');
      expect(wlzConsultations!.totalCount).toBe(5);

      const filed = await ask(
        'jdvries',
        'ORGANISATIEBEHEER',
        '{ aanvragen { totalCount nodes { status explanation } } }',
      );
      const statuses = filed['aanvragen']!.nodes.map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set(['DRAFT', 'SUBMITTED', 'GRANTED', 'DENIED', 'WITHDRAWN']));
      expect(filed['aanvragen']!.nodes.every(({ explanation }) => Boolean(explanation))).toBe(true);

      for (const [login, document] of [
        ['contractbeheer@indicatie.example', '{ found: aanvragen { totalCount nodes { overdue } } }'],
        ['relatie@verzekeraar.example', '{ found: accessRequests { totalCount nodes { overdue } } }'],
        ['contractbeheer@indicatie.example', '{ found: accessRequests { totalCount nodes { overdue } } }'],
        ['klantenservice@verzekeraar.example', '{ found: contactMessages { totalCount nodes { overdue } } }'],
      ] as const) {
        const { found } = await ask(login, 'BACKOFFICE', document);
        expect(found!.totalCount).toBeGreaterThan(1);
        const late = found!.nodes.map(({ overdue }) => overdue);
        expect(late[0]).toBe(true);
        expect(late.at(-1)).toBe(false);
      }
    } finally {
      await closeDatabase(own);
      await own.stop();
    }
  }, 120_000);
});
