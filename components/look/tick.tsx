type Props = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: string;
};

/** A sentence that the reader ticks. */
export const Tick = ({ checked, onChange, children }: Props) => (
  <label class="choice">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    {children}
  </label>
);
