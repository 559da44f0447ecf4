import {
  BuyerCostDocument,
  FindClaimsDocument,
  FindPathsDocument,
  FirmDossierDocument,
  FirmProfitDocument,
  ListFirmsDocument,
  ListScenariosDocument,
  LookAroundDocument,
  RedistributeProfitDocument,
  SearchGraphDocument,
} from './generated/graphql.ts';

/** Every operation of the client, by the name of its method. */
export const OPERATIONS = {
  searchGraph: SearchGraphDocument,
  firmDossier: FirmDossierDocument,
  listFirms: ListFirmsDocument,
  findClaims: FindClaimsDocument,
  findPaths: FindPathsDocument,
  lookAround: LookAroundDocument,
  redistributeProfit: RedistributeProfitDocument,
  firmProfit: FirmProfitDocument,
  buyerCost: BuyerCostDocument,
  listScenarios: ListScenariosDocument,
} as const;
