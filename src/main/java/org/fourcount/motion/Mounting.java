package org.fourcount.motion;

/** What the moving node sits on, and how it reads there. */
public sealed interface Mounting permits LimbMounting, StackMounting {}
