package org.fourcount.station;

import java.util.List;
import java.util.UUID;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.store.Store;
import org.fourcount.store.Transaction;

/** Keeps what a trainer decides about repetitions that wait for approval, and that they did. */
final class Approval {
  private Approval() {}

  /**
   * What is approved is added anew with the trainer's name, so that it is the newest. What waits no
   * longer, as after a second touch, is left as it is.
   */
  static void decide(Store store, List<BaselineRecord> asked, UUID trainer, boolean isApproved) {
    store.write(
        tx -> {
          for (BaselineRecord one : asked) {
            if (tx.baselines().waiting(one.person()).stream()
                .anyMatch(still -> still.id().equals(one.id()))) {
              decide(store, tx, one, trainer, isApproved);
            }
          }
        });
  }

  private static void decide(
      Store store, Transaction tx, BaselineRecord waiting, UUID trainer, boolean isApproved) {
    String what = isApproved ? "baseline approved" : "baseline refused";
    String detail = waiting.exercise() + " " + waiting.side().key();
    tx.audit()
        .add(store.now(), trainer.toString(), what, waiting.person().toString(), detail.strip());
    if (isApproved) {
      tx.baselines().add(approved(store, waiting, trainer));
    } else {
      tx.baselines().refuse(waiting.id(), trainer);
    }
  }

  private static BaselineRecord approved(Store store, BaselineRecord waiting, UUID trainer) {
    return new BaselineRecord(
        store.newId(),
        waiting.person(),
        waiting.exercise(),
        waiting.side(),
        trainer,
        store.now(),
        waiting.approved());
  }
}
