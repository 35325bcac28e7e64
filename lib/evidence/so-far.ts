/** From "so far" to "more": several files tell into one progress. */
export function more(tell: ((bytes: number) => void) | undefined): (done: number) => void {
  let told = 0;
  return (done) => {
    tell?.(done - told);
    told = done;
  };
}
