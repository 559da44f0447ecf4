interface YearChoiceProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly choose: (year: number) => void;
}

/** The year that the headline and the pictures of one year speak of. */
export function YearChoice({ years, year, choose }: YearChoiceProps) {
  return (
    <fieldset className="years" aria-label="Year shown">
      {years.map((of) => (
        <button key={of} type="button" aria-pressed={of === year} onClick={() => choose(of)}>
          {of}
        </button>
      ))}
    </fieldset>
  );
}
