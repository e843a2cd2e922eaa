import { useId } from 'react';
import { scallop } from './brand/awning.ts';

/** The scalloped edge under the storefront's roof, 12 px high, in the roof's colour. */
export function Awning() {
  const id = useId();
  return (
    <svg width="100%" height={scallop.height} aria-hidden="true" className="block text-roof">
      <defs>
        <pattern id={id} width={scallop.width} height={scallop.height} patternUnits="userSpaceOnUse">
          <path d={scallop.path} fill="currentColor" />
        </pattern>
      </defs>
      <rect width="100%" height={scallop.height} fill={`url(#${id})`} />
    </svg>
  );
}
