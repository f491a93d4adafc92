package org.fourcount.sensor.source;

import java.util.Locale;

/**
 * Everything that can be wrong with a link, the gravest first, each with its sentence. {@code %1$s}
 * is the source's name, {@code %2$s} the detail.
 */
public enum Trouble {
  /** A recording cannot be read; the detail is the whole sentence. */
  BROKEN_RECORDING(Weight.FINAL, "%2$s"),
  /** Nothing is plugged in. */
  NO_PORT(
      Weight.STOPS,
      "No sensor hub is plugged in: plug its USB cable into this station and it starts by itself."),
  /** There is no port of this name. */
  PORT_MISSING(
      Weight.STOPS,
      "There is no port %1$s: plug the sensor hub's USB cable in, or correct the port's name in the"
          + " configuration."),
  /** The port vanished while it was open. */
  PORT_GONE(
      Weight.STOPS,
      "The sensor hub at %1$s is unplugged: plug its USB cable in again and it goes on by itself."),
  /** Somebody else has the port. */
  PORT_IN_USE(
      Weight.STOPS,
      "Another program uses the port %1$s: close it, and the sensors start by themselves."),
  /** The account may not open it. */
  NO_PERMISSION(
      Weight.STOPS,
      "This account may not open the port %1$s: add the user to group dialout: sudo usermod -aG"
          + " dialout $USER, then log in again."),
  /** The system refuses it for a reason of its own; the detail is the reason. */
  CANNOT_OPEN(
      Weight.STOPS,
      "The port %1$s cannot be opened (%2$s): unplug the hub, plug it in again, or name its port in"
          + " the configuration."),
  /** The library for serial ports does not work here; the detail is the reason. */
  NO_SERIAL_LIBRARY(
      Weight.FINAL,
      "Serial ports cannot be used on this computer (%2$s): see that the station's own folder can"
          + " be written."),
  /** More than one hub; the detail names them. */
  TWO_HUBS(
      Weight.STOPS,
      "More than one sensor hub is plugged in (%2$s): unplug all but this station's, or name its"
          + " port in the configuration."),
  /** A hub that was not there before; the detail is its number. */
  OTHER_HUB(
      Weight.STOPS,
      "Another sensor hub answers at %1$s (number %2$s): plug this station's hub in, or begin anew"
          + " with this one."),
  /** Another protocol; the detail is "2 (this station speaks 1)". */
  OTHER_VERSION(
      Weight.STOPS,
      "The sensor hub at %1$s speaks protocol version %2$s: install the firmware that belongs to"
          + " this station, or update the station."),
  /** Bytes, but no frame. */
  NO_FRAMES(
      Weight.STOPS,
      "What arrives at %1$s is not from a sensor hub: the baud rate is wrong, or another device is"
          + " plugged in there."),
  /** The port is open and nothing comes. */
  NO_ANSWER(
      Weight.STOPS,
      "Nothing answers at %1$s: switch the sensor hub on, or look whether this is its port."),
  /** Nothing valid for 3 s. */
  SILENT(
      Weight.STOPS,
      "The sensor hub at %1$s has fallen silent: look at its power and its cable; it goes on by"
          + " itself."),
  /** Commands stay without an answer. */
  DEAF(
      Weight.STOPS, "The sensor hub at %1$s does not obey (%2$s): unplug it and plug it in again."),
  /** It refuses to stream; the detail is its reason. */
  REFUSED(
      Weight.STOPS, "The sensor hub at %1$s refuses to start (%2$s): switch it off and on again."),
  /** More than a hub may send. */
  FLOOD(
      Weight.WARNS,
      "The device at %1$s sends more than a sensor hub may: part of it is left out. Unplug it and"
          + " plug the hub in."),
  /** A share of the frames is damaged; the detail is the percentage. */
  NOISY(
      Weight.WARNS,
      "The line to the sensor hub at %1$s is noisy (%2$s of what arrives is damaged): use a shorter"
          + " cable and keep it away from motors."),
  /** One sensor no longer delivers; the detail is its number. */
  NODE_LOST(
      Weight.STOPS,
      "Sensor %2$s of the hub at %1$s no longer answers: look at its battery and bring it nearer."),
  /** The hub has no sensors. */
  NO_SENSORS(
      Weight.STOPS, "The sensor hub at %1$s has no sensors: switch them on and bring them nearer."),
  /** The hub says that it cannot measure. */
  HUB_FAULT(
      Weight.STOPS, "The sensor hub at %1$s cannot read its sensors: switch it off and on again."),
  /** A sensor failed its own test; the detail is its number. */
  SENSOR_FAULT(Weight.WARNS, "Sensor %2$s of the hub at %1$s failed its own test: exchange it."),
  /** A battery is nearly empty; the detail is the sensor's number. */
  LOW_BATTERY(
      Weight.WARNS, "The battery of sensor %2$s is nearly empty: charge it after this set."),
  /** Too many samples of a sensor are lost; the detail is its number. */
  LOSSES(
      Weight.WARNS,
      "Part of what sensor %2$s measures does not arrive: bring the hub at %1$s nearer to the"
          + " person."),
  /** A sensor is hard to hear; the detail is its number. */
  WEAK_SIGNAL(
      Weight.WARNS,
      "Sensor %2$s is hard to hear: bring the hub at %1$s nearer to the person before it is lost."),
  /** A sensor is too warm to be worn; the detail is its number. */
  TOO_WARM(Weight.WARNS, "Sensor %2$s is too warm to be worn: take it off and let it cool."),
  /** A sensor scatters though nobody wears it; the detail is its number. */
  UNSTEADY(
      Weight.WARNS,
      "Sensor %2$s scatters though nobody wears it: lay it down; if this does not go away, exchange"
          + " it."),
  /** A sensor's readings make no sense; the detail says which. */
  IMPLAUSIBLE(
      Weight.WARNS,
      "Part of what the sensor hub at %1$s sends makes no sense (%2$s) and is left out: switch the"
          + " hub off and on again."),
  /** The hub's clock runs far from ours; the detail is by how much. */
  CLOCK_OFF(
      Weight.WARNS,
      "The clock of the sensor hub at %1$s is off by %2$s: its times may be wrong; have the hub"
          + " looked at."),
  /** It started anew while it streamed. */
  HUB_RESTARTED(Weight.NOTE, "The sensor hub at %1$s started anew: the set goes on where it was."),
  /** A sensor came or came back; the detail is its number. */
  NODE_JOINED(Weight.NOTE, "Sensor %2$s of the hub at %1$s is there."),
  /** A recording or a simulated set has ended. */
  RECORDING_OVER(Weight.FINAL, "%1$s is over.");

  private enum Weight {
    FINAL,
    STOPS,
    WARNS,
    NOTE
  }

  private final Weight weight;
  private final String words;

  Trouble(Weight weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  /** Whether trying again is of no use. */
  public boolean isFinal() {
    return weight == Weight.FINAL;
  }

  /** Whether samples do not come, so that what is shown is stale. */
  public boolean stopsSamples() {
    return weight == Weight.FINAL || weight == Weight.STOPS;
  }

  /** Whether it only says that what was lost before is not back yet. */
  public boolean isStillAway() {
    return this == NO_PORT || this == PORT_MISSING || this == NO_ANSWER;
  }

  /** Whether it is only news and samples still come. */
  public boolean isNote() {
    return weight == Weight.NOTE;
  }

  String sentence(String port, String detail) {
    return String.format(Locale.ROOT, words, port, detail);
  }
}
