import type { Desk } from './desk.ts';
import type { Importing } from './importing.ts';

/** Takes files that are dropped anywhere on the page; in a private window it says why not. */
export function takeDrops(desk: Desk, importing: Importing): void {
  // Each element that the pointer enters and leaves tells so: the page is left when all were.
  let depth = 0;
  const hold = (change: number) => {
    depth = Math.max(0, depth + change);
    desk.set({ isDropping: depth > 0 });
  };
  const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
    window.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Else the browser would leave the page for the file.
      event.preventDefault();
      act(event);
    });
  listen('dragenter', () => hold(1));
  listen('dragover', () => {});
  listen('dragleave', () => hold(-1));
  listen('drop', ({ dataTransfer }) => {
    hold(-depth);
    if (!dataTransfer || desk.view().isPrivate) return;
    const { files, folders } = sortOut(dataTransfer);
    importing.take(files);
    importing.refuse(folders);
  });
}

/** Files and folders apart: a folder comes as a file that can't be read. */
function sortOut({ items }: DataTransfer): { readonly files: File[]; readonly folders: string[] } {
  const [files, folders]: [File[], string[]] = [[], []];
  for (const item of items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry.name);
    else if (file) files.push(file);
  }
  return { files, folders };
}
