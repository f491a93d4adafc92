/**
 * A station to try: a day goes in; a folder with made-up people, their plans and three months of
 * what they did comes out, and a simulated person for each line of a plan.
 */
@NullMarked
package org.fourcount.demo;

import org.jspecify.annotations.NullMarked;
