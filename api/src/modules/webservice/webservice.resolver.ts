import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { readKnown, readOne } from '../../core/reader/read';
import { Product } from '../user';
import { rotateWebserviceSecret, updateWebserviceSettings } from './webservice-settings.service';
import { WebserviceSettings } from './webservice-settings.type';
import { ownSettings } from './webservice.readable';

/** Settings of the webservice of a product, for its productbeheerder. */
@Resolver(() => WebserviceSettings)
export class WebserviceResolver {
  @Query(() => WebserviceSettings, {
    nullable: true,
    description: 'Settings of the webservice of a product that the viewer manages; null while nothing was set (ZO-12).',
  })
  async webserviceSettings(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('product', () => Product, { description: 'Which product.' }) product: Product,
  ): Promise<WebserviceSettings | null> {
    return readOne<WebserviceSettings>(context, info, ownSettings, { product });
  }

  @Mutation(() => WebserviceSettings, {
    description:
      'Sets the webservice of a product that the viewer manages (ZO-12). What is left out stays, null empties. BAD_USER_INPUT names each field.',
  })
  async updateWebserviceSettings(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('product', () => Product, { description: 'Which product.' }) product: Product,
    @Arg('enabled', () => Boolean, { description: 'Whether the system of the municipality may come in.' })
    enabled: boolean,
    @Arg('endpoint', () => String, {
      nullable: true,
      description: 'Address of that system; https, and not inside a private network.',
    })
    endpoint?: string | null,
    @Arg('certificateFingerprint', () => String, {
      nullable: true,
      description: 'SHA-256 of the certificate that the system must show as well, in hexadecimal digits.',
    })
    certificateFingerprint?: string | null,
  ): Promise<WebserviceSettings> {
    await updateWebserviceSettings(context, product, enabled, { endpoint, certificateFingerprint });
    return readKnown<WebserviceSettings>(context, info, ownSettings, { product });
  }

  @Mutation(() => String, {
    description:
      'Makes a new secret for the webservice of a product and answers it, this once (ZO-12). The one before works for another 24 hours.',
  })
  async rotateWebserviceSecret(
    @Ctx() context: RequestContext,
    @Arg('product', () => Product, { description: 'Which product.' }) product: Product,
    @Arg('endOldNow', () => Boolean, {
      nullable: true,
      description: 'The secret before this one stops at once, because somebody else may know it.',
    })
    endOldNow?: boolean | null,
  ): Promise<string> {
    return rotateWebserviceSecret(context, product, endOldNow ?? false);
  }
}
