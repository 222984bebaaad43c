/** The database: embedded in this process, that of another Entente process, or a remote one. */
@NullMarked
package org.entente.graph.server;

import org.jspecify.annotations.NullMarked;
