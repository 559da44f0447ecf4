/** A document as the SEC publishes a company's facts. The company is invented. */
interface Stated {
  readonly start: string;
  readonly end: string;
  readonly val: number;
  readonly accn: string;
  readonly fy: number;
  readonly fp: string;
  readonly form: string;
  readonly filed: string;
  readonly frame?: string;
}

const filing2025 = { accn: '0001633978-25-000101', fy: 2025, fp: 'FY', form: '10-K', filed: '2025-08-20' };
const filing2024 = { accn: '0001633978-24-000099', fy: 2024, fp: 'FY', form: '10-K', filed: '2024-08-21' };
const [y2023, y2024, y2025] = [
  { start: '2022-07-03', end: '2023-07-01' },
  { start: '2023-07-02', end: '2024-06-29' },
  { start: '2024-06-30', end: '2025-06-28' },
];
const q1 = { start: '2024-06-30', end: '2024-09-28', accn: '0001633978-24-000120', fy: 2025, fp: 'Q1', form: '10-Q' };

const concept = (label: string, USD: readonly Stated[]) => ({
  label,
  description: `${label}, as defined.`,
  units: { USD },
});

/** Three years by two annual reports, of which the second restates 2024, and a quarter that is no year. */
export const COMPANY_FACTS = {
  cik: 1633978,
  entityName: 'LUMEN CAFÉ INC.',
  facts: {
    dei: {
      EntityCommonStockSharesOutstanding: {
        label: 'Entity Common Stock, Shares Outstanding',
        description: 'Number of shares.',
        units: { shares: [{ end: '2025-08-15', val: 70_000_000, ...filing2025, frame: 'CY2025Q2I' }] },
      },
    },
    'us-gaap': {
      AssetsCurrent: {
        label: 'Assets, Current',
        description: 'Assets.',
        units: { USD: [{ end: '2025-06-28', val: 2_000_000_000, ...filing2025 }] },
      },
      RevenueFromContractWithCustomerExcludingAssessedTax: concept('Revenue', [
        { ...y2023, val: 1_767_000_000, ...filing2024, frame: 'CY2022' },
        { ...y2024, val: 1_000_000_000, ...filing2024 },
        { ...y2024, val: 1_002_000_000, ...filing2025 },
        { ...q1, val: 336_900_000, filed: '2024-11-07' },
        { ...y2025, val: 1_645_000_000, ...filing2025 },
      ]),
      GrossProfit: concept('Gross Profit', [{ ...y2025, val: 459_000_000, ...filing2025 }]),
      OperatingIncomeLoss: concept('Operating Income (Loss)', [
        { ...y2024, val: -434_100_000, ...filing2025 },
        { ...y2025, val: -180_000_000, ...filing2025 },
      ]),
    },
  },
};
