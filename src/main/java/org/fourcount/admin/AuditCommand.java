package org.fourcount.admin;

import java.util.List;
import java.util.concurrent.Callable;
import org.fourcount.store.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what was done. */
@Command(
    name = "audit",
    description =
        "Prints the audit log and whether it is whole; the last line is its hash, to be noted elsewhere.",
    mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  private static final int TAMPERED = 1;

  @Mixin private AdminStore admin = new AdminStore();

  @Override
  public Integer call() throws Exception {
    return admin.with(
        store -> {
          List<Audit.Entry> rows = store.read(tx -> tx.audit().all());
          for (Audit.Entry row : rows) {
            admin.say(
                "%5d  %s  %s: %s %s %s",
                row.seq(), row.at(), row.actor(), row.action(), row.subject(), row.detail());
          }
          String broken = store.read(tx -> tx.audit().broken());
          String head = store.read(tx -> tx.audit().head());
          admin.say("%s", broken == null ? "The log is whole." : broken);
          admin.say("%s", head);
          return broken == null ? 0 : TAMPERED;
        });
  }
}
