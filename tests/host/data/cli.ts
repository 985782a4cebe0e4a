import type { CliData, CliFlags, CliHandler } from 'obsidian';

export interface CliCommand {
  readonly id: string;
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

/** The commands that plugins gave to Obsidian's command line. Ids are global: a second one of the same id is refused. */
export class CliRegistry {
  private readonly commands = new Map<string, CliCommand>();

  /** Returns the way to take it back, for the plugin's unload. */
  register(id: string, description: string, flags: CliFlags | null, handler: CliHandler): () => void {
    if (this.commands.has(id)) throw new Error(`CLI handler "${id}" is already registered.`);
    const command = { id, description, flags, handler };
    this.commands.set(id, command);
    return () => {
      if (this.commands.get(id) === command) this.commands.delete(id);
    };
  }

  get(id: string): CliCommand | null {
    return this.commands.get(id) ?? null;
  }

  all(): CliCommand[] {
    return [...this.commands.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Calls a command as Obsidian's command line does; refuses when a required flag is missing. */
  async run(id: string, params: CliData): Promise<string> {
    const command = this.commands.get(id);
    if (!command) throw new Error(`There is no command "${id}".`);
    for (const [flag, { required }] of Object.entries(command.flags ?? {})) {
      if (required === true && params[flag] === undefined) throw new Error(`Missing required parameter: ${flag}=`);
    }
    return command.handler(params);
  }
}
