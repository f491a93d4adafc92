package org.fourcount.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean to the person who can mend it. */
final class SqliteTrouble {
  /** The low byte of a code is its kind; the rest tells more (SQLite, "Result and Error Codes"). */
  private static final int KIND = 0xff;

  private SqliteTrouble() {}

  /** That it is damaged, and how. */
  static StoreTrouble damaged(Path file, String how, @Nullable Exception cause) {
    return new StoreTrouble(
        file
            + ": this database is damaged ("
            + how.lines().filter(line -> !line.startsWith("***")).findFirst().orElse("")
            + "); nothing was changed: restore a backup with \"fourcount admin restore\", which keeps"
            + " this file.",
        cause);
  }

  static StoreTrouble of(Path file, Exception cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof StoreTrouble trouble) {
        return trouble;
      }
      if (t instanceof SQLiteException e) {
        return of(file, e);
      }
    }
    return new StoreTrouble(
        file + ": the database cannot be used (" + cause.getMessage() + ").", cause);
  }

  /** Whether it says that the file is no sound database, or was caused by what does. */
  static boolean isDamage(@Nullable Throwable e) {
    return e instanceof SQLiteException sqlite
        ? isDamage(sqlite.getResultCode().code & KIND)
        : e instanceof StoreTrouble trouble && isDamage(trouble.getCause());
  }

  private static boolean isDamage(int kind) {
    return kind == SQLiteErrorCode.SQLITE_CORRUPT.code
        || kind == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  private static StoreTrouble of(Path file, SQLiteException e) {
    int kind = e.getResultCode().code & KIND;
    if (isDamage(kind)) {
      return damaged(file, e.getResultCode().message, e);
    }
    String what =
        kind == SQLiteErrorCode.SQLITE_FULL.code
            ? "the disk is full; free some space."
            : kind == SQLiteErrorCode.SQLITE_READONLY.code
                ? "it may not be written; give this account the right to."
                : kind == SQLiteErrorCode.SQLITE_CANTOPEN.code
                    ? "it cannot be opened; see that the folder is there and may be written."
                    : kind == SQLiteErrorCode.SQLITE_BUSY.code
                            || kind == SQLiteErrorCode.SQLITE_LOCKED.code
                        ? "another program holds it; end that program."
                        : kind == SQLiteErrorCode.SQLITE_IOERR.code
                            ? "the disk cannot be read or written; see to it ("
                                + e.getResultCode()
                                + ")."
                            : "the database refuses (" + e.getMessage() + ").";
    return new StoreTrouble(file + ": " + what, e);
  }
}
