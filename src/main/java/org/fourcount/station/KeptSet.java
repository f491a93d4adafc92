package org.fourcount.station;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig.SetPlan;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.SetRecord;
import org.fourcount.store.Sets;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * A set as it was kept: what was asked, and what judged it.
 *
 * @param approved the approved repetitions that judged it, null if guided ones did
 */
public record KeptSet(SetRecord set, @Nullable Approved approved) {
  /** A set of this store; nothing where what judged it is not kept. */
  static Optional<KeptSet> of(Sets.Kept kept, Store store) {
    Optional<BaselineRecord> baseline = store.read(tx -> tx.baselines().ofSet(kept.seq()));
    return kept.set().guidedReps() == 0 && baseline.isEmpty()
        ? Optional.empty()
        : Optional.of(new KeptSet(kept.set(), baseline.map(BaselineRecord::approved).orElse(null)));
  }

  /**
   * The set of which this recording was made, if this data folder knows it.
   *
   * @throws org.fourcount.store.StoreTrouble if its database cannot be read
   */
  public static Optional<KeptSet> find(Path recording, Path data) {
    Path name = recording.getFileName();
    SqliteFile file = new SqliteFile(DataFolder.database(data));
    if (name == null || !Files.exists(file.file())) {
      return Optional.empty();
    }
    file.checkIfUnclosed();
    try (Store store = Store.open(file, InstantSource.system())) {
      return store.<List<Sets.Kept>>read(tx -> tx.sets().recorded()).stream()
          .filter(kept -> name.toString().equals(kept.set().recording()))
          .findFirst()
          .flatMap(kept -> of(kept, store));
    }
  }

  /** The coach that leads through it. */
  Coach coach(TraceRing trace) {
    return set.guidedReps() > 0 || approved == null
        ? Coach.guiding(set.roles(), set.prescription(), set.guidedReps(), trace)
        : Coach.knowing(approved, set.roles(), set.prescription(), trace);
  }

  /** What was asked. */
  SetPlan plan() {
    return new SetPlan(
        set.exercise(),
        set.side(),
        set.load(),
        set.prescription().tempo(),
        set.prescription().reps(),
        set.guidedReps());
  }
}
