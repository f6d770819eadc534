import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The files under a folder, as paths from the project's folder with forward slashes. */
export function filesIn(folder: string, ending = /\.(ts|tsx|mjs)$/): string[] {
  if (!existsSync(path.join(ROOT, folder))) return [];
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => ending.test(file))
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** What a file imports: project files as paths from the project's folder without their ending, packages by their name. */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(textOf(file), true, true).importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return fileName;
    return path.posix.join(path.posix.dirname(file), fileName).replace(/\.(ts|tsx|mjs)$/, '');
  });
}
