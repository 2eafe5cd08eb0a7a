import type { AlqServices } from './alqServices.ts';
import type { AnalystServices } from './analysts/analystServices.ts';
import type { BundleServices } from './bundleServices.ts';
import type { CatalogueServices } from './catalogue/catalogueServices.ts';
import type { PathwayServices } from './pathwayServices.ts';
import type { RplServices } from './rpl/rplServices.ts';
import type { PolicyServices } from './policy/policyServices.ts';

/** Every question that the API can ask. */
export interface Services {
  readonly alq: AlqServices;
  readonly analysts: AnalystServices;
  readonly bundles: BundleServices;
  readonly catalogue: CatalogueServices;
  readonly pathways: PathwayServices;
  readonly rpl: RplServices;
  readonly policies: PolicyServices;
}
