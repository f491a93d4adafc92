package org.fourcount;

/** Starts FourCount. */
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] args) {}
}
