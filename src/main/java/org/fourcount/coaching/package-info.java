/**
 * Repetitions and still parts go in; the state of the set comes out: target, verdicts, flags, one
 * cue. Pure.
 */
@NullMarked
package org.fourcount.coaching;

import org.jspecify.annotations.NullMarked;
