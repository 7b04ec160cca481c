/** The Python of this machine. @throws Error with a sentence that says which is wanted */
export function findPython(): { command: string; version: string };
type Environment = {
  /** Whether it is installed as its requirements say. */
  installed: () => { wanted: string; done: boolean };
  /** Installs it, only when the requirements have changed. @throws Error with a sentence */
  ensure: () => void;
  /** The path of one of its programs. */
  program: (command: string) => string;
};
/** A virtual environment of its own, `.local/<name>`, with exactly what a requirements file (from the project's folder) names. */
export function pythonEnvironment(name: string, requirementsFile: string): Environment;
/** Whether the local cloud is installed as local/requirements.txt says. */
export function pythonInstalled(): { wanted: string; done: boolean };
/** Installs the local cloud into `.local/venv`, only when the requirements have changed. @throws Error with a sentence */
export function ensurePython(): void;
/** The path of a program of the local cloud's virtual environment. */
export function python(name: string): string;
