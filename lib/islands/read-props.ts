/** What the server wrote for an island. Both ends are ours and of one build, so the shape is taken as given. */
export function readProps<Props>(element: HTMLElement): Props {
  return JSON.parse(element.dataset.props ?? '{}');
}
