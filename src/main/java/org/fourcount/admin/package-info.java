/** The commands of {@code fourcount admin}: a store and files go in, files and a store come out. */
@NullMarked
package org.fourcount.admin;

import org.jspecify.annotations.NullMarked;
