/** The codes after one of them was ticked or not. */
export const ticked = (codes: readonly string[], code: string, isOn: boolean): readonly string[] => {
  const kept = codes.filter((one) => one !== code);
  return isOn ? [...kept, code] : kept;
};
