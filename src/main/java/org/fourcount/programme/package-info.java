/**
 * Who trains what: people, plans, sessions and what was done go in; what the programme's rules say
 * of them comes out. Pure.
 */
@NullMarked
package org.fourcount.programme;

import org.jspecify.annotations.NullMarked;
