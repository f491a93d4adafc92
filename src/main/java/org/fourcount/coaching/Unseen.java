package org.fourcount.coaching;

/**
 * A part of which nothing can be said in a repetition.
 *
 * @param part the part
 * @param why its samples are missing, or its sensor slipped
 */
public record Unseen(Part part, Doubt why) {}
