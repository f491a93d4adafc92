package org.fourcount.store;

import java.nio.file.Path;
import java.util.List;

class SqliteStoreTest extends StoreContract {
  @Override
  Database empty(Path folder) {
    return new SqliteFile(folder.resolve("fourcount.db"));
  }

  @Override
  List<String> unlockAudit() {
    return List.of("DROP TRIGGER audit_is_not_changed", "DROP TRIGGER audit_is_not_deleted");
  }
}
