type Props = {
  id: string;
  move: string;
  /** Made once for each rendering of the page. */ pageKey: string;
};

/** What every form of the portal sends: which thing, which move, and the key under which it happens once. */
export function ActFields({ id, move, pageKey }: Props) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="move" value={move} />
      <input type="hidden" name="key" value={`${pageKey}:${id}:${move}`} />
    </>
  );
}
