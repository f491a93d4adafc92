/**
 * TOML files go in; validated records come out, or one sentence with file, line, key and what would
 * be right.
 */
@NullMarked
package org.fourcount.config;

import org.jspecify.annotations.NullMarked;
