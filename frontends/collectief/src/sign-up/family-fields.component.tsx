import { Field, useFieldArray, useTranslation, useWatch } from '@volmacht/platform';
import { Button, Card, Row } from '@volmacht/ui';
import type { FamilyValues } from './person-values';
import { NOBODY } from './person-values';
import { PersonFields } from './person-fields.component';

/** Partner and children, each with their own card; at most one partner (CO-06, CO-07). */
export function FamilyFields() {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ name: 'family' });
  const family = useWatch({ name: 'family' }) as FamilyValues[];
  const hasPartner = family.some(({ role }) => role === 'PARTNER');
  const add = (role: 'PARTNER' | 'KIND') => append({ role, person: NOBODY }, { focusName: '' });
  return (
    <>
      {fields.map(({ id }, at) => {
        const title = t('family.member', { number: at + 1 });
        return (
          <Card
            key={id}
            title={title}
            icon="user"
            action={
              <Button
                appearance="subtle"
                icon="trash"
                aria-label={t('family.removeWho', { who: title })}
                onClick={() => remove(at)}
              >
                {t('family.remove')}
              </Button>
            }
          >
            <Field.Radio
              name={`family.${at}.role`}
              label={t('deelnemer.role')}
              required={t('family.roleRequired')}
              choices={[
                { value: 'PARTNER', label: t('householdRole.PARTNER') },
                { value: 'KIND', label: t('householdRole.KIND') },
              ]}
            />
            <PersonFields name={`family.${at}.person`} />
          </Card>
        );
      })}
      <Row>
        {hasPartner ? null : (
          <Button icon="user-plus" onClick={() => add('PARTNER')}>
            {t('family.addPartner')}
          </Button>
        )}
        <Button icon="user-plus" onClick={() => add('KIND')}>
          {t('family.addChild')}
        </Button>
      </Row>
    </>
  );
}
