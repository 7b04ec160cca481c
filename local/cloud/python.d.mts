/** The Python of this machine. @throws Error with a sentence that says which is wanted */
export function findPython(): { command: string; version: string };
/** Whether the local cloud is installed as local/requirements.txt says. */
export function pythonInstalled(): { wanted: string; done: boolean };
/** Installs the local cloud into `.local/venv`, only when the requirements have changed. @throws Error with a sentence */
export function ensurePython(): void;
/** The path of a program of the virtual environment. */
export function python(name: string): string;
