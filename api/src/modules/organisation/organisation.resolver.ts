import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar, DateScalar } from '../../core/graphql/scalars';
import { readPage, type Page, type PageRead } from '../../core/reader/page';
import { readKnown, readOne, type OneRead } from '../../core/reader/read';
import { AgreementKind, OrganisationKind, OrganisationProfile } from './organisation.enums';
import { Organisation } from './organisation.entity';
import { UpdateOrganisationInput } from './organisation.inputs';
import { organisationReadable } from './organisation.readable';
import { registerAgreement, updateOrganisation } from './organisation.service';
import { setOrganisationProfile } from './set-profile.service';

const OrganisationConnection = connectionOf('Organisation', () => Organisation);

// The own organisation, or any for the back offices.
const visible: OneRead = {
  of: organisationReadable,
  where: (row, build) =>
    `${row}.id = ${build.arg('id', 'uuid')} AND (${row}.id = ${build.arg('viewer.organisation', 'uuid')}
      OR 'organisation:read-any' = ANY(${build.arg('viewer.permissions', 'text[]')}))`,
};

const all: PageRead = {
  of: organisationReadable,
  scope: () => 'true',
  filters: {
    search: (row, build) => `${row}.name ILIKE '%' || ${build.arg('search', 'text')} || '%'`,
    kind: (row, build) => `${row}.kind = ${build.arg('kind', 'text')}`,
  },
  orders: { default: { keys: [{ sql: (row) => `${row}.name`, type: 'text' }] } },
};

/** Organisations: the own one, and for back offices all. */
@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: "An organisation; the viewer's own when no id is given. Others only for back offices.",
  })
  async organisation(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true, description: "Which; the viewer's own when left out." }) id?: string | null,
  ): Promise<Organisation | null> {
    return readOne<Organisation>(context, info, visible, { id: id ? asId(id) : context.actor?.organisationId });
  }

  @Query(() => OrganisationConnection, { description: 'All organisations, by name; for back offices.' })
  async organisations(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name.' }) search?: string | null,
    @Arg('kind', () => OrganisationKind, { nullable: true, description: 'Only of this kind.' })
    kind?: OrganisationKind | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<Organisation>> {
    return readPage<Organisation>(context, info, all, { first, after, filters: { search, kind } });
  }

  @Mutation(() => Organisation, {
    description:
      'Changes address and contact details of the own organisation (MZ-07). BAD_USER_INPUT names each field.',
  })
  async updateOrganisation(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateOrganisationInput, { description: 'What changes.' }) input: UpdateOrganisationInput,
  ): Promise<Organisation> {
    const id = await updateOrganisation(context, input);
    return readKnown<Organisation>(context, info, visible, { id });
  }

  @Mutation(() => Organisation, {
    description:
      'Sets the profile of a care institution and the domains of its users’ addresses (PO-08, PO-11); for contractbeheer.',
  })
  async setOrganisationProfile(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('organisationId', () => ID, { description: 'Which care institution.' }) organisationId: string,
    @Arg('profile', () => OrganisationProfile, { description: 'Basis or Volledig.' }) profile: OrganisationProfile,
    @Arg('emailDomains', () => [String], { description: 'At least one: organisation.nl.' }) emailDomains: string[],
  ): Promise<Organisation> {
    const id = await setOrganisationProfile(context, organisationId, profile, emailDomains);
    return readKnown<Organisation>(context, info, visible, { id });
  }

  @Mutation(() => Organisation, { description: 'Notes that an agreement came back signed (ZO-01).' })
  async registerAgreement(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('organisationId', () => ID, { description: 'Whose agreement.' }) organisationId: string,
    @Arg('kind', () => AgreementKind, { description: 'Which agreement.' }) kind: AgreementKind,
    @Arg('signedOn', () => DateScalar, { description: 'Day of signing.' }) signedOn: string,
  ): Promise<Organisation> {
    const id = await registerAgreement(context, organisationId, kind, signedOn);
    return readKnown<Organisation>(context, info, visible, { id });
  }
}
