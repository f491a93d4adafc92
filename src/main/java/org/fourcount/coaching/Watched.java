package org.fourcount.coaching;

/**
 * A node on a part that is to keep still.
 *
 * @param node 1 to 254
 * @param part where it sits
 */
public record Watched(int node, Part part) {}
