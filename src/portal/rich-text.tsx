/**
 * A sentence with its links (linked.ts) as elements of the page.
 */

export function RichText({ text }: { text: string }) {
  const pieces = text.split(/(\uE000[^\uE002]*\uE002)/)
  return (
    <>
      {pieces.map((piece) => {
        const found = /^\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002$/.exec(piece)
        return found === null ? piece : <a href={found[1]}>{found[2]}</a>
      })}
    </>
  )
}
