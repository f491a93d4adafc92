/**
 * What is kept last of each station goes in; what a wall says of each comes out. Pure: the time
 * arrives with what was read.
 */
@NullMarked
package org.fourcount.wall;

import org.jspecify.annotations.NullMarked;
