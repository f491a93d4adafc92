package org.fourcount.sensor.link;

/** How far a link has come. */
public enum LinkState {
  /** Opening the source, or waiting to try again. */
  OPENING,
  /** The source is open; the hub has not said who it is. */
  GREETING,
  /** The hub is known and was told to start. */
  STARTING,
  /** Samples come. */
  STREAMING,
  /** It was there and is gone; it is being looked for. */
  LOST,
  /** Nothing will come any more: a recording is over, cannot be read, or the link was closed. */
  ENDED
}
