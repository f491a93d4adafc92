package org.fourcount.station;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.StationChoices;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.staff.AuditScreen;
import org.fourcount.kiosk.staff.AuditView;
import org.fourcount.kiosk.staff.SettingsScreen;
import org.fourcount.kiosk.staff.SettingsScreen.Told;
import org.fourcount.kiosk.staff.StaffScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.staff.Page;
import org.fourcount.store.Audit;
import org.fourcount.store.Store;
import org.fourcount.store.StoreTrouble;
import org.fourcount.store.Transaction;
import org.jspecify.annotations.Nullable;

/** The pages about the station itself: what it is told, and what was done. On the event thread. */
final class StationPages {
  private final StaffRoom room;
  private final Manners manners;
  private @Nullable Chain chain;

  /**
   * What was found when the log was last looked at.
   *
   * @param brokenAt the row that was changed, 0 for none
   */
  private record Chain(long brokenAt) {}

  StationPages(StaffRoom room, Manners manners) {
    this.room = room;
    this.manners = manners;
  }

  /** Shows the page if it is one of these. */
  boolean show(Page page) {
    if (page instanceof Page.Settings) {
      room.load(store -> 0, any -> settings());
    } else if (page instanceof Page.AuditLog) {
      audit(0);
    } else {
      return false;
    }
    return true;
  }

  private StaffScreen settings() {
    return new SettingsScreen(
        manners.look(),
        manners.language(),
        manners.isHeard(),
        manners.isSpoken(),
        told(manners.config(), room.words()),
        room.palette(),
        room.words(),
        new SettingsScreen.Desk() {
          @Override
          public void look(Look look) {
            change("look " + look.key(), old -> old.withLook(look.key()), () -> manners.look(look));
          }

          @Override
          public void language(Locale language) {
            change(
                "language " + language,
                old -> old.withLanguage(language),
                () -> manners.language(language));
          }

          @Override
          public void sound(boolean isOn, boolean isSpoken) {
            change(
                "sound " + (isOn ? isSpoken ? "and speech on" : "on" : "off"),
                old -> old.withSound(isOn, isSpoken),
                () -> manners.heard(isOn, isSpoken));
          }

          @Override
          public void leave() {
            room.back();
          }
        });
  }

  /** Files and their keeping are the administrator's. */
  private List<Told> told(KioskConfig config, Words words) {
    List<Told> told = new ArrayList<>();
    told.add(new Told("staff.station-name", config.station()));
    told.add(new Told("staff.source", config.source()));
    told.add(new Told("staff.nodes", SettingsScreen.nodes(config.nodes(), words)));
    KioskConfig.Screen screen = config.screen();
    told.add(
        new Told(
            "staff.screen",
            words.text(
                "staff.screen-is",
                screen.inches(),
                screen.metres(),
                config.signOutS(),
                words.unit().key())));
    if (room.who().role() == Role.ADMINISTRATOR) {
      told.add(
          new Told(
              "staff.keeping",
              words.text(
                  "staff.kept-for",
                  config.retention().recordingDays(),
                  config.retention().historyYears())));
      told.add(new Told("staff.data-folder", manners.data().toAbsolutePath().toString()));
    }
    return told;
  }

  /** The file is written in the transaction of its row in the audit log: both or neither. */
  private void change(String what, UnaryOperator<StationChoices> choice, Runnable then) {
    String actor = room.actor();
    room.change(
        open -> {
          Store store = open.store();
          store.write(
              tx -> {
                tx.audit().add(store.now(), actor, "setting changed", what, "");
                keep(choice);
              });
          return true;
        },
        kept -> {
          then.run();
          room.note(room.words().text("staff.setting-kept"));
          room.show();
        });
  }

  private void keep(UnaryOperator<StationChoices> choice) {
    try {
      choice.apply(StationChoices.read(manners.data())).write(manners.data());
    } catch (UnusableFile e) {
      throw new StoreTrouble(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new StoreTrouble(
          StationChoices.file(manners.data())
              + ": it cannot be written ("
              + e.getMessage()
              + "). Nothing was changed.",
          e);
    }
  }

  private void audit(int first) {
    room.load(
        store -> store.read(tx -> view(tx, first)),
        view -> {
          AuditScreen screen =
              new AuditScreen(view, room.palette(), room.words(), this::audit, room::back);
          if (first == 0 || chain == null) {
            check(screen);
          } else {
            say(screen, chain);
          }
          return screen;
        });
  }

  /** Every row is looked at, which may take some time: after the rows are shown. */
  private void check(AuditScreen screen) {
    room.ask(
        open ->
            open.store()
                .<Optional<Audit.Entry>>read(tx -> Optional.ofNullable(tx.audit().firstBroken())),
        broken -> {
          chain = new Chain(broken.map(Audit.Entry::seq).orElse(0L));
          say(screen, chain);
        });
  }

  private static void say(AuditScreen screen, Chain chain) {
    if (chain.brokenAt() > 0) {
      screen.broken(chain.brokenAt());
    } else {
      screen.whole();
    }
  }

  private static AuditView view(Transaction tx, int first) {
    List<AuditView.Row> rows =
        tx.audit().newest(first, AuditScreen.PAGE).stream()
            .map(
                row ->
                    new AuditView.Row(
                        row.at(), name(tx, row.actor()), row.action(), name(tx, row.subject())))
            .toList();
    return new AuditView(rows, first, tx.audit().count(), ZoneId.systemDefault());
  }

  /** A person's name for their id; anything else, and whoever was erased, as it is. */
  private static String name(Transaction tx, String written) {
    try {
      return tx.people()
          .byId(UUID.fromString(written))
          .map(Person::name)
          .orElseGet(() -> written.substring(written.length() - 12));
    } catch (IllegalArgumentException e) {
      return written;
    }
  }
}
