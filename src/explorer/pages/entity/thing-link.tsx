import { Link } from '../../app/link.tsx';
import type { ThingFragment } from '../../generated/graphql.ts';
import { thingOf } from '../../graph-view/thing.ts';

/** A thing's name, leading to its page where it has one. */
export function ThingLink({ node }: { readonly node: ThingFragment }) {
  const { name, path } = thingOf(node);
  return path === null ? name : <Link to={path}>{name}</Link>;
}

export function ThingLinks({ nodes }: { readonly nodes: readonly ThingFragment[] }) {
  return nodes.map((node, at) => (
    <span key={node.id}>
      {at > 0 && ', '}
      <ThingLink node={node} />
    </span>
  ));
}
