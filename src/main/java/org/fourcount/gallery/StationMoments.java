package org.fourcount.gallery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.staff.AuditScreen;
import org.fourcount.kiosk.staff.AuditView;
import org.fourcount.kiosk.staff.SettingsScreen;
import org.fourcount.kiosk.staff.SettingsScreen.Told;
import org.fourcount.kiosk.words.Words;

/** The screens about the station itself, each as full as it can be. */
final class StationMoments {
  /** A page of the audit log, by what its rows call it. */
  private static final List<String> DONE =
      List.of(
          "plan approved",
          "rest day overridden",
          "flags reviewed",
          "baseline approved",
          "signed off vertebral-fracture",
          "consulted");

  private final Showing showing;
  private final Palette palette;
  private final Words words;
  private final BiConsumer<String, JComponent> receiver;

  private StationMoments(Showing showing, BiConsumer<String, JComponent> receiver) {
    this.showing = showing;
    this.receiver = receiver;
    palette = showing.look().palette();
    words = showing.words();
  }

  /** Tells the receiver each screen and its name. */
  static void show(Showing showing, BiConsumer<String, JComponent> receiver) {
    new StationMoments(showing, receiver).station();
  }

  private void tell(String name, JComponent screen) {
    receiver.accept("staff-" + name, showing.laidOut(screen));
  }

  private void station() {
    List<Told> told = new ArrayList<>();
    told.add(new Told("staff.station-name", "Station 1, Ground floor, beside the window"));
    told.add(new Told("staff.source", "serial:/dev/serial/by-id/usb-FTDI_FT232R_A50285BI-if00"));
    Map<String, Integer> nodes =
        Map.of("moving", 1, "left", 1, "right", 6, "trunk", 2, "adjacent", 3, "opposite", 4);
    told.add(new Told("staff.nodes", SettingsScreen.nodes(nodes, words)));
    told.add(
        new Told("staff.screen", words.text("staff.screen-is", 24, 1, 90, words.unit().key())));
    told.add(new Told("staff.keeping", words.text("staff.kept-for", 365, 10)));
    told.add(new Told("staff.data-folder", "/var/lib/fourcount/stations/ground-floor/data"));
    SettingsScreen settings =
        new SettingsScreen(
            showing.look(), words.locale(), true, false, told, palette, words, new NoSettings());
    settings.say(words.text("staff.setting-kept"));
    tell("settings", settings);
    List<AuditView.Row> rows = new ArrayList<>();
    for (int i = 0; i < DONE.size(); i++) {
      rows.add(
          new AuditView.Row(
              Instant.parse("2026-11-28T17:40:00Z").plusSeconds(60L * i),
              StaffMoments.TRAINER.name(),
              DONE.get(i),
              StaffMoments.CLIENT.name()));
    }
    AuditView view = new AuditView(rows, 7, 12_345, ZoneOffset.UTC);
    AuditScreen audit = new AuditScreen(view, palette, words, first -> {}, () -> {});
    audit.broken(5);
    tell("audit-log", audit);
  }

  private record NoSettings() implements SettingsScreen.Desk {
    @Override
    public void look(org.fourcount.kiosk.look.Look look) {}

    @Override
    public void language(java.util.Locale language) {}

    @Override
    public void sound(boolean isOn, boolean isSpoken) {}

    @Override
    public void leave() {}
  }
}
