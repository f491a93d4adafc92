package org.fourcount.admin;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks after what a station keeps. */
@Command(
    name = "admin",
    description = "Looks after what a station keeps: people, plans, backups, exports.",
    mixinStandardHelpOptions = true,
    subcommands = {
      PeopleCommand.class,
      PlansCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      VerifyCommand.class,
      ExportCommand.class,
      EraseCommand.class,
      RetentionCommand.class,
      AuditCommand.class
    })
public final class AdminCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do: people, plans, backup, restore, verify, export, erase, retention or audit.");
  }
}
