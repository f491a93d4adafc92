package org.fourcount.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same on a real server, of this test's own. */
class PostgresStoreTest extends StoreContract {
  private static EmbeddedPostgres server;
  private static int schemas;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @Override
  Database empty(Path folder) throws IOException {
    String schema = "station" + ++schemas;
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    } catch (SQLException e) {
      throw new IOException(e);
    }
    String url = server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    return new PostgresServer(url, null);
  }

  @Override
  List<String> unlockAudit() {
    return List.of("DROP TRIGGER audit_is_not_changed ON audit");
  }
}
