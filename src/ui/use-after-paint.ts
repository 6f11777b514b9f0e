/** What may wait: the first frame comes sooner without it. */
import { useEffect, useState } from 'preact/hooks';

/** False while a component is first drawn, true after that was painted. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
