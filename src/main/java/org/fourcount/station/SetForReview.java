package org.fourcount.station;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.StillLimit;
import org.fourcount.programme.AgreementTrend;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Trend;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import org.fourcount.store.Transaction;

/**
 * A set as a trainer looks at it.
 *
 * @param name whose it is
 * @param still what the approved repetitions allowed the parts that are to keep still
 * @param agreed how far trainers agree in all
 */
record SetForReview(
    String name,
    Sets.Kept kept,
    List<StillLimit> still,
    List<RepRecord> reps,
    AgreementTrend agreed) {
  /** One that is kept. */
  static SetForReview of(Store store, UUID set) {
    return store.read(tx -> of(tx, set, store.now()));
  }

  static SetForReview of(Transaction tx, UUID set, Instant now) {
    Sets.Kept kept = tx.sets().one(set).orElseThrow();
    return new SetForReview(
        tx.reviews().nameOf(set).orElse(""),
        kept,
        tx.baselines().ofSet(kept.seq()).map(b -> b.approved().still()).orElse(List.of()),
        tx.reps().of(kept.seq()),
        agreed(tx, now));
  }

  /** How far trainers agree, over the weeks that are shown. */
  static AgreementTrend agreed(Transaction tx, Instant now) {
    ZoneId zone = ZoneId.systemDefault();
    Instant since = now.minus(Duration.ofDays(7L * Trend.WEEKS));
    return AgreementTrend.of(tx.reviews().words(since), LocalDate.ofInstant(now, zone), zone);
  }

  /** Which part a flag is about where it is not the moving one. */
  Part part(Flag flag) {
    return still.stream()
        .map(limit -> limit.watched().part())
        .filter(part -> part.fault() == flag.fault())
        .findFirst()
        .orElse(flag.fault() == Fault.ADJACENT ? Part.ADJACENT : Part.TRUNK);
  }
}
