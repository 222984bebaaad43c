/** What is not computed, as a portable file: backup and restore. */
@NullMarked
package org.entente.graph.archive;

import org.jspecify.annotations.NullMarked;
