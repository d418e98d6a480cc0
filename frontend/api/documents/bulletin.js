/** The bulletin of the board's day, and for whom there is one. */
export const bulletin = `
fragment Page on Board {
  bulletin(department: $department) {
    title
    heading
    sections {
      title
      paragraphs
      table { columns { head figures } rows { cells } }
    }
  }
}`;
