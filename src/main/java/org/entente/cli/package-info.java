/** The commands of {@code ./entente}: everything's front. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
