/** Templates are Markdown notes; the build hands their text over. */
declare module "*.md" {
  const text: string;
  export default text;
}
