interface GivenText {
  readonly name: string;
  readonly text: string;
}

/** The start of a text, where a report names its author. */
const headLength = 200;

/**
 * The texts of several files as one paste, parted by empty lines. Where only the file's name says
 * whose report it is (`周报-李敏.docx`), the name leads the text as its title.
 */
export function joinGivenTexts(files: readonly GivenText[], names: readonly string[]): string {
  return files
    .map(({ name, text }) => {
      const title = name.replace(/\.[^.]+$/u, '');
      const author = names.find((each) => title.includes(each));
      const isNamed = author === undefined || text.slice(0, headLength).includes(author);
      return isNamed ? text : `${title}\n${text}`;
    })
    .join('\n\n');
}
