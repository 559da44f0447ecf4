/** Files as GLEIF publishes its golden copies: every column of the header, every cell in quotes. Companies are invented. */
export type Cells = Readonly<Record<string, string>>;

const five = (make: (number: number) => readonly string[]) => [1, 2, 3, 4, 5].flatMap(make);
const named = (name: string) => [name, `${name}.xmllang`, `${name}.type`];
const lines = ['FirstAddressLine', 'AddressNumber', 'AddressNumberWithinBuilding', 'MailRouting'];
const more = ['AdditionalAddressLine.1', 'AdditionalAddressLine.2', 'AdditionalAddressLine.3'];
const place = [...lines, ...more, 'City', 'Region', 'Country', 'PostalCode'];
const address = (prefix: string, kinds: readonly string[]) => [...kinds, ...place].map((part) => `${prefix}.${part}`);
const authority = (prefix: string) =>
  ['ValidationAuthorityID', 'OtherValidationAuthorityID', 'ValidationAuthorityEntityID'].map((id) => `${prefix}.${id}`);

/** LEI-CDF 3.1 as CSV. */
const ENTITY_HEADER = [
  ...['LEI', 'Entity.LegalName', 'Entity.LegalName.xmllang'],
  ...five((number) => named(`Entity.OtherEntityNames.OtherEntityName.${number}`)),
  ...five((number) => named(`Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.${number}`)),
  ...address('Entity.LegalAddress', ['xmllang']),
  ...address('Entity.HeadquartersAddress', ['xmllang']),
  ...five((number) => address(`Entity.OtherAddresses.OtherAddress.${number}`, ['xmllang', 'type'])),
  ...five((number) =>
    address(`Entity.TransliteratedOtherAddresses.TransliteratedOtherAddress.${number}`, ['xmllang', 'type']),
  ),
  'Entity.RegistrationAuthority.RegistrationAuthorityID',
  'Entity.RegistrationAuthority.OtherRegistrationAuthorityID',
  'Entity.RegistrationAuthority.RegistrationAuthorityEntityID',
  ...['Entity.LegalJurisdiction', 'Entity.EntityCategory', 'Entity.EntitySubCategory'],
  ...['Entity.LegalForm.EntityLegalFormCode', 'Entity.LegalForm.OtherLegalForm'],
  ...['Entity.AssociatedEntity.type', 'Entity.AssociatedEntity.AssociatedLEI'],
  ...['Entity.AssociatedEntity.AssociatedEntityName', 'Entity.AssociatedEntity.AssociatedEntityName.xmllang'],
  ...['Entity.EntityStatus', 'Entity.EntityCreationDate', 'Entity.EntityExpirationDate'],
  'Entity.EntityExpirationReason',
  ...five((number) =>
    ['SuccessorLEI', 'SuccessorEntityName', 'SuccessorEntityName.xmllang'].map(
      (part) => `Entity.SuccessorEntity.${number}.${part}`,
    ),
  ),
  ...['Registration.InitialRegistrationDate', 'Registration.LastUpdateDate', 'Registration.RegistrationStatus'],
  ...['Registration.NextRenewalDate', 'Registration.ManagingLOU', 'Registration.ValidationSources'],
  ...authority('Registration.ValidationAuthority'),
  ...five((number) => authority(`Registration.OtherValidationAuthorities.OtherValidationAuthority.${number}`)),
  'ConformityFlag',
];

/** RR-CDF 2.1 as CSV. */
const RELATIONSHIP_HEADER = [
  ...['Relationship.StartNode.NodeID', 'Relationship.StartNode.NodeIDType'],
  ...['Relationship.EndNode.NodeID', 'Relationship.EndNode.NodeIDType'],
  ...['Relationship.RelationshipType', 'Relationship.RelationshipStatus'],
  ...five((number) => ['startDate', 'endDate', 'periodType'].map((part) => `Relationship.Period.${number}.${part}`)),
  ...five((number) =>
    ['QualifierDimension', 'QualifierCategory'].map((part) => `Relationship.Qualifiers.${number}.${part}`),
  ),
  ...five((number) =>
    ['MeasurementMethod', 'QuantifierAmount', 'QuantifierUnits'].map(
      (part) => `Relationship.Quantifiers.${number}.${part}`,
    ),
  ),
  ...['Registration.InitialRegistrationDate', 'Registration.LastUpdateDate', 'Registration.RegistrationStatus'],
  ...['Registration.NextRenewalDate', 'Registration.ManagingLOU', 'Registration.ValidationSources'],
  ...['Registration.ValidationDocuments', 'Registration.ValidationReference'],
];

const ENTITY: Cells = {
  'Entity.LegalName.xmllang': 'en',
  'Entity.LegalAddress.FirstAddressLine': '1 Example Way',
  'Entity.LegalAddress.City': 'Wilmington',
  'Entity.LegalAddress.Country': 'US',
  'Entity.HeadquartersAddress.FirstAddressLine': '2 Example Way, "Building 4"',
  'Entity.HeadquartersAddress.City': 'San José',
  'Entity.HeadquartersAddress.Country': 'US',
  'Entity.LegalJurisdiction': 'US-DE',
  'Entity.EntityCategory': 'GENERAL',
  'Entity.EntityStatus': 'ACTIVE',
  'Entity.EntityCreationDate': '1993-04-05T00:00:00.000Z',
  'Registration.InitialRegistrationDate': '2012-06-06T15:53:00.000Z',
  'Registration.LastUpdateDate': '2026-05-08T07:22:00.000Z',
  'Registration.RegistrationStatus': 'ISSUED',
  'Registration.NextRenewalDate': '2027-05-22T00:00:00.000Z',
  'Registration.ManagingLOU': 'EVK05KS7XY1DEII3R011',
  'Registration.ValidationSources': 'FULLY_CORROBORATED',
  ConformityFlag: 'CONFORMING',
};

const RELATIONSHIP: Cells = {
  'Relationship.StartNode.NodeIDType': 'LEI',
  'Relationship.EndNode.NodeIDType': 'LEI',
  'Relationship.RelationshipType': 'IS_DIRECTLY_CONSOLIDATED_BY',
  'Relationship.RelationshipStatus': 'ACTIVE',
  'Relationship.Period.1.startDate': '2018-01-01T00:00:00.000Z',
  'Relationship.Period.1.periodType': 'RELATIONSHIP_PERIOD',
  'Relationship.Qualifiers.1.QualifierDimension': 'ACCOUNTING_STANDARD',
  'Relationship.Qualifiers.1.QualifierCategory': 'US_GAAP',
  'Registration.RegistrationStatus': 'PUBLISHED',
  'Registration.ValidationSources': 'FULLY_CORROBORATED',
};

export function gleifEntity(lei: string, name: string, cells: Cells = {}): string {
  return row(ENTITY_HEADER, { ...ENTITY, LEI: lei, 'Entity.LegalName': name, ...cells });
}

export function gleifRelationship(child: string, parent: string, cells: Cells = {}): string {
  const ends = { 'Relationship.StartNode.NodeID': child, 'Relationship.EndNode.NodeID': parent };
  return row(RELATIONSHIP_HEADER, { ...RELATIONSHIP, ...ends, ...cells });
}

export const ENTITY_COLUMNS = row(ENTITY_HEADER, Object.fromEntries(ENTITY_HEADER.map((name) => [name, name])));
export const RELATIONSHIP_COLUMNS = row(
  RELATIONSHIP_HEADER,
  Object.fromEntries(RELATIONSHIP_HEADER.map((name) => [name, name])),
);

function row(header: readonly string[], cells: Cells): string {
  return `${header.map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
}

/** An LEI of 18 letters and digits, with its check digits by ISO 7064. */
export function leiOf(text: string): string {
  const base = text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .padEnd(18, '0')
    .slice(0, 18);
  const digits = [...`${base}00`].map((character) => Number.parseInt(character, 36)).join('');
  return `${base}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}`;
}
