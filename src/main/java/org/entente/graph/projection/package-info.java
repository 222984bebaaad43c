/** What follows from claims: contacts, events and edges, computed by pure functions. */
@NullMarked
package org.entente.graph.projection;

import org.jspecify.annotations.NullMarked;
